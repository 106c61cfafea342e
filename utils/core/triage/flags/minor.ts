import type { Reading } from '@/utils/core/detect/model';
import { type CueHit, type FlagRule, written } from './rule';

const OLDEST_MINOR = 17;
const YOUNGEST_WRITER = 7;
/** After a figure these make it something other than an age. */
const NOT_AGE = new Set(
  'weeks week days day months month hours hour hrs mins minutes min th in percent % miles mile km % pounds quid dollars stone kg lbs cm ft people orders calls emails times minutes of away short late out th down up behind levels degrees gb mb for from away numbers points'.split(
    ' ',
  ),
);
const FIRST_PERSON = new Set(["i'm", 'im', "i'am"]);

export const MINOR: FlagRule = {
  flag: 'minor',
  cues: {
    'may be a child': `year|yr 0|seven|eight|nine|ten|eleven student|pupil|at|in, in|i'm|im|am year|grade 7|8|9|10|11|0|seven|eight|nine|ten|eleven, 0th|0rd|sixth|seventh|eighth|ninth grade/r, in middle|high|primary|secondary|elementary|grade school, middle|high|primary schooler, sixth form/er, under 0|age|aged, underage, i'm|im|am|i|we're|being just? a|only|still? kid|child|minor|teen|teenager|schoolboy|schoolgirl|school, my mum's|mom's|dad's|mums|moms|dads|mother's|father's|parents'|parent's|parents account|card|credit|debit|phone|password|email|permission, my mum|mom|dad|parents|mother|father says|will|is|are|gonna|going|wont|said _? kill|ground|angry|mad|punish|let|shout|allow, pocket money, my homework, my school teacher, 0|0yo|0yr years? old and? girl|boy here`,
  },
  guards: `since|when|while|from|as i was|were, when i was|were 0, since i was|were 0|a, as a child|kid|teen, when i|we was|were a|in|at, feel/s|like|felt|treat/ed me|us|a like? a child|kid, not a child|kid|minor, minor issue|detail|problem|thing|inconvenience|damage|point|update|league, a minor issue|detail|problem|thing|inconvenience|change|bug|update, under 0 minutes|mins|hours|seconds|miles|pounds|dollars|days|weeks|gb|mins|lbs, under 0k, big|just kid, school run|holidays|bus|uniform|shoes|trip, i'm|im a teen|high|primary|secondary|middle? school? teacher|mum|mom|parent|dad, school teacher, my kid|child|son|daughter|teen, kid|kids in? school|year, year 0 of|warranty|contract`,
  find: ages,
};

/** "I'm 14" and "I am 14 years old"; the figure itself is masked in the tokens, so it is read from the text. */
function ages(reading: Reading): CueHit[] {
  const { tokens } = reading;
  return tokens.flatMap((token, i) => {
    const contracted = FIRST_PERSON.has(token.word);
    if (!contracted && !(token.word === 'i' && tokens[i + 1]?.word === 'am')) return [];
    let at = contracted ? i + 1 : i + 2;
    const filler = tokens[at]?.word;
    if (filler === 'only' || filler === 'just' || filler === 'literally') at += 1;
    const figure = written(reading, at);
    if (!/^\d{1,2}(?:yo|yrs?|y)?$/i.test(figure)) return [];
    const age = Number.parseInt(figure, 10);
    const next = tokens[at + 1];
    if (age < YOUNGEST_WRITER || age > OLDEST_MINOR) return [];
    if (next !== undefined && (NOT_AGE.has(next.word) || NOT_AGE.has(next.form))) return [];
    return [{ from: i, to: at + 1, why: 'may be a child' }];
  });
}
