import type { Ground } from './ground';

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = [
  '',
  '',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** Numbers as written: "6", "six", "1,200", "26th", "twice"; "one" alone is grammar, not a figure. */
function figuresIn(text: string): string[] {
  const lower = text.toLowerCase();
  const digits = [...lower.matchAll(/\d+(?:[.,:]\d+)*/g)].map(([it]) => it.replaceAll(',', ''));
  const words = [...lower.matchAll(/[a-z]+/g)].flatMap(([word]) => figureOf(word) ?? []);
  return [...digits, ...words];
}

function figureOf(word: string): string | null {
  const unit = WORDS.indexOf(word);
  if (unit >= 2) return String(unit);
  const ten = TENS.indexOf(word);
  if (ten >= 0) return String((ten + 2) * 10);
  const place = ORDINALS.indexOf(word);
  if (place >= 2) return String(place);
  if (word === 'twice' || word === 'double' || word === 'both') return '2';
  if (word === 'hundred' || word === 'hundreds') return '100';
  if (word === 'thousand' || word === 'thousands') return '1000';
  return word === 'dozen' ? '12' : word === 'thrice' ? '3' : word === 'half' ? '0.5' : null;
}

/** Figures of speech need no source: "a second", "a line or two". */
const IDLE =
  /\b(?:(?:a|one) (?:line|word|sentence|thing) or two|(?:do|ask|say|go through) (?:this|it|that) twice|a second|one second|both|either way)\b/gi;

export function unsupportedFigures(
  text: string,
  ground: Ground,
  computed: readonly string[],
): string[] {
  const known = new Set([...figuresIn(ground.all), ...computed.flatMap(figuresIn)]);
  // "4pm" and "16:00" in the post are the same figure; so are "12th" and "12".
  return figuresIn(text.replace(IDLE, ' ')).filter((figure) => !known.has(figure));
}

const MONEY =
  /[£$€₹¥]\s?\d[\d,]*(?:\.\d+)?k?|\d[\d,]*(?:\.\d+)?\s?(?:pounds?|quid|dollars?|bucks|euros?|rupees|rs|inr|gbp|usd|eur|pence)\b|(?<![a-z])rs\.?\s?\d[\d,]*/gi;

function sum(words: string): string {
  const [figure = ''] = words.match(/\d[\d,]*(?:\.\d+)?/) ?? [];
  return `${Number(figure.replaceAll(',', ''))}${/k$/i.test(words) ? 'k' : ''}`;
}

/** A sum of money must stand as a sum of money in what we know. */
export function unsupportedMoney(text: string, ground: Ground): string[] {
  const known = new Set([...ground.all.matchAll(MONEY)].map(([words]) => sum(words)));
  return [...text.matchAll(MONEY)]
    .map(([words]) => words)
    .filter((words) => !known.has(sum(words)));
}
