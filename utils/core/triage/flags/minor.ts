import type { Reading } from '@/utils/core/detect/model';
import { type CueHit, type FlagRule, written } from './rule';

const OLDEST_MINOR = 17;
const YOUNGEST_WRITER = 7;
/** After a figure these make it something other than an age. */
const NOT_AGE = new Set(
  'weeks week days day months month hours hour hrs mins minutes min th in percent % miles mile km % pounds quid dollars stone kg lbs cm ft people orders calls emails times minutes of away short late out th down up behind levels level degrees times calls attempts orders items weeks stone grand k quid gb mb for from away numbers points'.split(
    ' ',
  ),
);
const FIRST_PERSON = new Set(["i'm", 'im', "i'am", "we're"]);
const JOINING = new Set(['am', 'are', 'turned', 'turn']);
const FILLERS = new Set(['only', 'just', 'literally', 'a', 'an', 'still']);
const AGE_WORDS = new Map(
  'seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'
    .split(' ')
    .map((word, i): [string, number] => [word, YOUNGEST_WRITER + i]),
);

export const MINOR: FlagRule = {
  flag: 'minor',
  cues: {
    'may be a child': `year|yr 0|seven|eight|nine|ten|eleven student|pupil|at|in, in|i'm|im|am year|grade 7|8|9|10|11|0|seven|eight|nine|ten|eleven, 0th|0rd|sixth|seventh|eighth|ninth grade/r, in middle|high|primary|secondary|elementary|grade school, middle|high|primary schooler, sixth form/er, under 0|age|aged, underage, i'm|im|am|i|we're|being just? a|only|still? kid|child|minor|teen|teenager|schoolboy|schoolgirl|school, my mum's|mom's|dad's|mums|moms|dads|mother's|father's|parents'|parent's|parents account|card|credit|debit|phone|password|email|permission, my mum|mom|dad|parents|mother|father says|will|is|are|gonna|going|wont|said _? kill|ground|angry|mad|punish|let|shout|allow, pocket money, my birthday|christmas money, my mum|mom|dad|mummy|mommy|daddy|parents says|say|said i cant|cannot|wont|not, my|our school id|pass, i'm|im|am|i|we're still|only|just at|in school|college, my gcse/s, my sats, i'm|im|am|i too young, 0yo|0yr here|gamer|kid|player|girl|boy, 0 year|yr|yo|years old? here|gamer|player, my homework, my school teacher, 0|0yo|0yr years? old and? girl|boy here`,
  },
  guards: `my|our|his|her|the|your 0yo|0yr|0 year|yr|yo|years? old?, since|when|while|from|as i was|were, when i was|were 0, since i was|were 0|a, as a child|kid|teen, when i|we was|were a|in|at, feel/s|like|felt|treat/ed me|us|a like? a child|kid, not a child|kid|minor, minor issue|detail|problem|thing|inconvenience|damage|point|update|league, a minor issue|detail|problem|thing|inconvenience|change|bug|update, under 0 minutes|mins|hours|seconds|miles|pounds|dollars|days|weeks|gb|mins|lbs, under 0k, big|just kid, school run|holidays|bus|uniform|shoes|trip, i'm|im a teen|high|primary|secondary|middle? school? teacher|mum|mom|parent|dad, school teacher, my kid|child|son|daughter|teen, kid|kids in? school|year, year 0 of|warranty|contract`,
  find: ages,
};

/** "I'm 14", "we are 15", "I turned 13"; the figure itself is masked in the tokens, so it is read from the text. */
function ages(reading: Reading): CueHit[] {
  const { tokens } = reading;
  return tokens.flatMap((token, i) => {
    const contracted = FIRST_PERSON.has(token.word);
    const spelled =
      (token.word === 'i' || token.word === 'we') && JOINING.has(tokens[i + 1]?.word ?? '');
    if (!contracted && !spelled) return [];
    let at = contracted ? i + 1 : i + 2;
    if (FILLERS.has(tokens[at]?.word ?? '')) at += 1;
    const age = ageAt(reading, at);
    const next = tokens[at + 1];
    if (age < YOUNGEST_WRITER || age > OLDEST_MINOR) return [];
    if (next !== undefined && (NOT_AGE.has(next.word) || NOT_AGE.has(next.form))) return [];
    return [{ from: i, to: at + 1, why: 'may be a child' }];
  });
}

/** Years written in figures or as a word, 0 where there are none. */
function ageAt(reading: Reading, at: number): number {
  const figure = written(reading, at);
  if (/^\d{1,2}(?:yo|yrs?|y)?$/i.test(figure)) return Number.parseInt(figure, 10);
  return AGE_WORDS.get(reading.tokens[at]?.word ?? '') ?? 0;
}
