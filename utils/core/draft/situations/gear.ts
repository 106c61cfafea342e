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
