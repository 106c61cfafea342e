/** Words as people type them on X, read as English. */
const SHORTHAND: Record<string, string> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  ya: 'you',
  yall: 'you',
  "y'all": 'you',
  'y’all': 'you',
  plz: 'please',
  pls: 'please',
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  hasnt: "hasn't",
  havent: "haven't",
  havnt: "haven't",
  hadnt: "hadn't",
  wont: "won't",
  cant: "can't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  aint: "isn't",
  im: "I'm",
  ive: "I've",
  id: 'ID',
  i: 'I',
  "i'm": "I'm",
  "i've": "I've",
  "i'd": "I'd",
  "i'll": "I'll",
  youve: "you've",
  youre: "you're",
  weve: "we've",
  theyve: "they've",
  thats: "that's",
  whats: "what's",
  nt: 'not',
  hrs: 'hours',
  hr: 'hour',
  mins: 'minutes',
  min: 'minutes',
  yrs: 'years',
  yr: 'year',
  wks: 'weeks',
  wk: 'week',
  mths: 'months',
  '&': 'and',
  'w/': 'with ',
  'w/o': 'without ',
  bc: 'because',
  cuz: 'because',
  coz: 'because',
  thru: 'through',
  tho: 'though',
  recieve: 'receive',
  recieved: 'received',
  recieving: 'receiving',
  reciept: 'receipt',
  definately: 'definitely',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomorow: 'tomorrow',
  dm: 'DM',
  dms: 'DMs',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  msg: 'message',
  acct: 'account',
  acc: 'account',
  pkg: 'package',
  diff: 'different',
  info: 'information',
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
  christmas: 'Christmas',
  xmas: 'Christmas',
  wifi: 'Wi-Fi',
  cancelled: 'cancelled',
};

/** Words people shout one at a time; other capitals are taken for names. */
const COMMON_CAPS = new Set(
  'no not never still again all any anywhere stop need help please why how what when now today every very so too half twice nothing nobody terrible worst back out and or is are was were the a my your this that you i me we it in on at of for to from with half one two three four hours days weeks hour day week months refund order broken crashing add text try trying cannot'.split(
    ' ',
  ),
);

/** One word in full spelling; `shouting`: capitals mean nothing here. */
export function readWord(word: string, shouting: boolean): string {
  const straight = word.replace(/’/g, "'");
  const lower = straight.toLowerCase();
  const known = Object.hasOwn(SHORTHAND, lower) ? SHORTHAND[lower] : undefined;
  // "US", "UR" or "R" in capitals may be names; "ID" nearly always is one.
  if (known && !(straight === 'ID' || straight === 'MIN' || straight === 'R')) return known;
  if (shouting || (/^[A-Z]{2,}$/.test(straight) && COMMON_CAPS.has(lower))) {
    return /\d/.test(straight) ? straight : lower;
  }
  return straight;
}

/** Three capital words in a row are shouted, and so is a post that is mostly capitals. */
export function shoutedRuns(text: string): { start: number; end: number }[] {
  const letters = text.replace(/[@#]\w+|https?:\S+/g, '').replace(/[^A-Za-z]/g, '');
  const capitals = letters.replace(/[^A-Z]/g, '').length;
  if (letters.length >= 12 && capitals / letters.length > 0.7)
    return [{ start: 0, end: text.length }];
  return [...text.matchAll(/\b[A-Z]+(?:'[A-Z]+)?(?:[ ,]+[A-Z]+(?:'[A-Z]+)?){2,}\b/g)]
    .filter((match) => match[0].length >= 10)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
