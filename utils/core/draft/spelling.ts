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
