import type { Reading } from '@/utils/core/detect/model';
import type { Token } from '@/utils/core/detect/tokens';
import { type CueHit, written } from './rule';

const OLDEST_MINOR = 17;
const YOUNGEST_WRITER = 7;
const YOUNGEST_LIMIT = 10;
const WHY = 'may be a child';

const words = (list: string) => new Set(list.split(' '));
const FIRST_PERSON = words("i'm im i'am we're");
const JOINING = words('am are m turned turn');
const BIRTHDAYS = words('turned turning aged age');
/** "A child aged 9": somebody else's age. */
const AGED_OTHERS = words(
  'child children kid kids son sons daughter daughters boy boys girl girls lad lads pupil pupils students anyone someone people those and',
);
const FILLERS = words('only just literally a an still like really actually');
/** What may follow an age. "I'm 12 stops away", "I am 16 quid down": any other noun is counted. */
const AFTER_AGE = words(
  "and but so who yo yr yrs year years old y my you your u ur i i'm im ive pls please plz can cant could this next today tomorrow here now btw lol haha already still didnt dont not got how why what is was when if or because cause cos bc idk omg love thank thanks tho though help cuz we it ok hi hello need want just with paying saved the live go had card fare ticket railcard last n nd an that thats its it's he she they someone somebody sum1 some1 also yes no smh ffs wtf bro dude sir alone living trying bought wanted omfg nearly almost soon going turning",
);
const OWN_KIND = words('here gamer kid girl boy player');
const YEARS = words('yo yr yrs year years old y o');
const COUNTED = words('% / : £ $ € -');
const AGE_WORDS = new Map(
  'seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'
    .split(' ')
    .map((word, i): [string, number] => [word, YOUNGEST_WRITER + i]),
);

/** Ages under 18 that the author claims. Figures are masked in the tokens, so they are read from the text. */
export function ages(reading: Reading): CueHit[] {
  const { tokens } = reading;
  const found: CueHit[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const reader = READERS.get(tokens[i]?.word ?? '');
    const to = reader?.(reading, i) ?? 0;
    if (to > 0) found.push({ from: i, to, why: WHY });
  }
  const first = tokens.findIndex(({ word }) => word !== '');
  const to = first < 0 ? 0 : introduction(reading, first);
  return to > 0 ? [...found, { from: first, to, why: WHY }] : found;
}

type Reader = (reading: Reading, i: number) => number;

/** How a statement of age is read, by its first word: most words of a post begin none. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ...['i', 'we', ...FIRST_PERSON, ...BIRTHDAYS].map((word): [string, Reader] => [word, ownAge]),
  ['my', birthday],
  ['under', limit],
  ['not', limit],
]);

/** "I'm 14", "we are 15", "turning 13": the end of the statement, 0 where there is none. */
function ownAge(reading: Reading, i: number): number {
  const { tokens } = reading;
  const word = tokens[i]?.word ?? '';
  const next = tokens[i + 1]?.word ?? '';
  const pronoun = (word === 'i' || word === 'we') && JOINING.has(next);
  const opens = FIRST_PERSON.has(word) || BIRTHDAYS.has(word);
  if (!pronoun && !opens) return 0;
  if (BIRTHDAYS.has(word) && AGED_OTHERS.has(tokens[i - 1]?.word ?? '')) return 0;
  let at = pronoun ? i + 2 : i + 1;
  if (FILLERS.has(tokens[at]?.word ?? '') || BIRTHDAYS.has(tokens[at]?.word ?? '')) at += 1;
  return isMinor(ageAt(reading, at)) && mayFollow(tokens, at + 1) ? at + 1 : 0;
}

/** "under 16", "not 18 yet": a limit that matters to those below it. */
function limit(reading: Reading, i: number): number {
  const { tokens } = reading;
  const word = tokens[i]?.word;
  const age = ageAt(reading, i + 1);
  if (age < YOUNGEST_LIMIT || age > OLDEST_MINOR + 1) return 0;
  const after = tokens[i + 2];
  if (word === 'under') return mayFollow(tokens, i + 2) ? i + 2 : 0;
  return word === 'not' && after?.word === 'yet' ? i + 3 : 0;
}

/** "14 yr old here", "13F here" at the head of a post. */
function introduction(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (!tokens[i]?.form.startsWith('0')) return 0;
  const figure = /^(\d{1,2})(yo|yrs?|y|f|m)?$/i.exec(written(reading, i));
  if (figure === null || !isMinor(Number(figure[1]))) return 0;
  if (/^[fm]$/i.test(figure[2] ?? ''))
    return OWN_KIND.has(tokens[i + 1]?.word ?? 'here') ? i + 1 : 0;
  let at = i + 1;
  while (YEARS.has(tokens[at]?.word ?? '') || tokens[at]?.form === '/') at += 1;
  if (OWN_KIND.has(tokens[at]?.word ?? '')) return at + 1;
  return tokens[at + 1]?.word === 'here' ? at + 2 : 0;
}

/** "my 13th birthday". */
function birthday(reading: Reading, i: number): number {
  if (!reading.tokens[i + 1]?.form.startsWith('0')) return 0;
  const figure = /^(\d{1,2})(?:th|st|nd|rd)$/i.exec(written(reading, i + 1));
  const named = /^b.?day$|^birthday$/.test(reading.tokens[i + 2]?.word ?? '');
  return named && figure !== null && isMinor(Number(figure[1])) ? i + 3 : 0;
}

const isMinor = (age: number) => age >= YOUNGEST_WRITER && age <= OLDEST_MINOR;

function mayFollow(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (next.word !== '') return AFTER_AGE.has(next.word);
  const joined = tokens[at + 1];
  const decimal = joined?.form === '0' && joined.start === next.end;
  return !decimal && !COUNTED.has(next.form);
}

/** Years written in figures or as a word, 0 where there are none. */
function ageAt(reading: Reading, at: number): number {
  const figure = written(reading, at);
  if (/^\d{1,2}(?:yo|yrs?|y|s)?$/i.test(figure)) return Number.parseInt(figure, 10);
  return AGE_WORDS.get(reading.tokens[at]?.word ?? '') ?? 0;
}
