/** Names as their makers write them; customers rarely do. */
const SPELLED: Readonly<Record<string, string>> = {
  iphone: 'iPhone',
  ipad: 'iPad',
  ipod: 'iPod',
  imac: 'iMac',
  ios: 'iOS',
  macos: 'macOS',
  macbook: 'MacBook',
  airpods: 'AirPods',
  homepod: 'HomePod',
  ps3: 'PS3',
  ps4: 'PS4',
  ps5: 'PS5',
  playstation: 'PlayStation',
  tv: 'TV',
  pc: 'PC',
  usb: 'USB',
  hp: 'HP',
  lg: 'LG',
  htc: 'HTC',
  gopro: 'GoPro',
  oneplus: 'OnePlus',
  thinkpad: 'ThinkPad',
  officejet: 'OfficeJet',
  deskjet: 'DeskJet',
  laserjet: 'LaserJet',
  xps: 'XPS',
  win: 'Windows',
  x: 'X',
  xr: 'XR',
  se: 'SE',
};

const CAPITAL =
  /^(?:xbox|one|series|apple|watch|galaxy|note|tab|buds|fold|pixel|moto|nexus|lumia|xperia|surface|book|switch|nintendo|wii|kindle|fire|paperwhite|echo|dot|show|alexa|google|home|nest|ring|roku|chromecast|fitbit|charge|versa|alta|flex|ionic|blaze|inspire|beats|powerbeats|yoga|legion|ideapad|envy|photosmart|pavilion|spectre|omen|inspiron|chromebook|samsung|sony|lenovo|dell|asus|acer|microsoft|huawei|nokia|motorola|canon|epson|brother|philips|toshiba|bose|logitech|garmin|kobo|android|windows|sierra|oreo|nougat|pie|marshmallow|creators|pro|air|mini|max|plus|ultra|mac|stick|hub|vita|geforce|quest|oculus)$/;
/** Also everyday words: capitals only as part of a longer name. */
const PART = /^(?:watch|note|home|ring|charge|flex|show|dot|one|book|stick|hub|mini|max|plus|air)$/;

/** "iphone 6s plus" as "iPhone 6S Plus", "ps4" as "PS4"; what is not known stays as written. */
export function spelled(name: string): string {
  const words = name.trim().split(/\s+/);
  return words
    .map((word) => {
      const low = word.toLowerCase();
      if (/^\d{1,2}s$/.test(low)) return low.toUpperCase();
      const known = SPELLED[low];
      if (known) return known;
      if (CAPITAL.test(low) && (words.length > 1 || !PART.test(low)))
        return low.charAt(0).toUpperCase() + low.slice(1);
      if (/^[a-z]\d{1,4}$/.test(low)) return low.toUpperCase();
      return /^[A-Z]{4,}$/.test(word) ? low : word;
    })
    .join(' ');
}

const BRAND =
  'samsung|lg|sony|lenovo|hp|dell|asus|acer|microsoft|google|huawei|htc|nokia|motorola|canon|epson|brother|philips|toshiba|bose|logitech|garmin|apple|nintendo|beats|fitbit|kobo|wireless|bluetooth|usb|smart|gaming';
const NAMED = [
  'iphone(?: ?(?:\\d{1,2}s?|x[rs]?|se)(?: ?(?:pro|plus|mini))?(?: max)?)?',
  'ipad(?: (?:mini|pro|air))?(?: \\d)?|ipod(?: touch| nano)?|imac|mac ?book(?: pro| air)?|mac(?: mini| pro)?',
  'apple watch(?: series \\d)?|airpods(?: pro| max)?|apple ?tv|homepod(?: mini)?',
  'galaxy (?:s|note|a|j|tab|watch|buds|fold|gear) ?\\d{0,2}(?: ?(?:plus|edge|ultra|pro))?|note ?\\d{1,2}|s[5-9](?: (?:plus|edge))?|s(?:1\\d|2\\d)(?: (?:plus|ultra))?',
  '(?<!(?:dynamic|dead|stuck|of|a) )pixel(?! (?:issue|density|count))(?: \\d\\w?)?(?: xl| pro)?|one ?plus (?:\\d\\w?|x|one)|moto ?[egxz]\\d?(?: ?plus)?|nexus \\d\\w?|lumia \\d{3}|xperia \\w+',
  'surface(?: pro| book| laptop| go)?(?: \\d)?|chromebook|thinkpad(?: \\w\\d\\w*)?|ideapad|legion \\w+|yoga(?: \\d+)?|inspiron|xps(?: \\d\\d)?|pavilion|spectre|omen',
  'xbox(?: one(?: [sx])?| series [xs]| 360)?|ps[345](?: pro| slim)?|ps ?vita|playstation(?: \\d)?|nintendo switch|wii(?: u)?|3ds|oculus quest|quest \\d',
  'kindle(?: fire| paperwhite)?|fire ?(?:tv|stick|tablet)(?: stick)?|echo(?: dot| show)?|alexa|google home(?: mini)?|nest (?:hub|mini|cam|thermostat)|ring doorbell|roku(?: stick| tv)?|chromecast',
  'fitbit(?: (?:charge|versa|alta|flex|ionic|blaze|inspire))?(?: ?(?:\\d|hr))?|charge [2-9]|versa(?: \\d)?|alta(?: hr)?|flex \\d|ionic|powerbeats ?\\d?|beats(?: ?\\d| studio\\d?| solo ?\\d?)?',
  'officejet(?: pro)?(?: \\d{4})?|deskjet(?: \\d{4})?|laserjet(?: \\w+)?|photosmart|envy(?: \\d{4})?|gopro(?: hero ?\\d)?',
];
const PLAIN =
  'phone|mobile|cell ?phone|tablet|laptop|notebook|computer|pc|desktop|smart ?tv|tv|television|monitor|printer|scanner|router|modem|console|controller|headset|headphones|earphones|ear ?buds|ear ?pods|speakers?|soundbar|smart ?watch|watch|tracker|camera|webcam|keyboard|mouse|remote|charger|doorbell|thermostat|e-?reader|drone|hard drive|graphics card';

/** A device by name; not "iPhone app" or "phone bill", which are other things. */
export const GEAR = new RegExp(
  `(?<![\\w@#/-])(?:(?:(?:${BRAND}) )?(?:${NAMED.join('|')}|${PLAIN}))(?![\\w/@-])(?!['’]s\\b)(?! (?:apps?|store|software|drivers?|version|users?|owners?|account|support|live|network|service|team|updates?|music|pay|care|games?|gaming|case|cover|line|number|calls?|bill|contract|insurance|company|shop|conversation|interview|tap)\\b)`,
  'gi',
);
