import { atOnce } from '../text/at-once';
import { linkSpans } from '../text/links';
import type { Span } from './pattern';

export const QUANTITIES = ['money', 'url', 'percent', 'number', 'time'] as const;
export type QuantityKind = (typeof QUANTITIES)[number];

/** A figure or link in a text; `value` is one spelling for comparison. */
export interface Quantity extends Span {
  kind: QuantityKind;
  value: string;
}

const SIGNS: Record<string, string> = {
  '£': 'gbp',
  $: 'usd',
  '€': 'eur',
  '₹': 'inr',
  '¥': 'jpy',
  pound: 'gbp',
  quid: 'gbp',
  gbp: 'gbp',
  p: 'gbp',
  pence: 'gbp',
  dollar: 'usd',
  buck: 'usd',
  usd: 'usd',
  cent: 'usd',
  euro: 'eur',
  eur: 'eur',
};
const MONEY =
  /(?<![\w.])(?:(?<sign>[£$€₹¥])\s?(?<figure>\d[\d,]{0,12}(?:\.\d{1,2})?)(?<thousand>k)?|(?<count>\d[\d,]{0,12}(?:\.\d{1,2})?)\s?(?<unit>pounds?|quid|pence|p|dollars?|bucks?|cents?|euros?|gbp|usd|eur))(?!\w)/gi;
const PERCENT = /(?<![\w.])\d{1,3}(?:\.\d{1,2})?\s?(?:%|percent\b|per cent\b)/gi;
/**
 * Two digits or more. Clock times, dates, years, ordinals, grouped numbers and those of a name
 * ("Windows 10") are left out.
 */
const NUMBER =
  /(?<![\w.,:/£$€₹¥#+-]|\d |\p{Lu}\w{1,20} )#?(?<it>(?!(?:19|20)\d\d(?!\d))\d{2,12}(?:,\d{3})*)(?![\w%:/]|[.,:-]\d| \d|\s?(?:[ap]m|[AP]M|%))/gu;

/** Days, clock times and spans of a few days: what somebody may count on. "7.42" is a time where a word says so. */
const TIME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|noon|midnight|(?:quarter|half) (?:past|to)(?: (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?|\d{1,2}(?:[:.]\d{2})?\s?[ap]m|(?:[01]?\d|2[0-3]):[0-5]\d(?![:\d])|(?<=\b(?:at|by|the|until|till|around|about|before|after|from) )(?:[01]?\d|2[0-3])\.[0-5]\d(?![.\d%])|(?:\d|one|two|three|four|five|six|seven)(?:\s?(?:-|–|to)\s?\d{1,2})? (?:(?:working|business) )?(?:hour|day|week)s?)\b/gi;
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** "two working days" and "2 days" are one time. */
function timeKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:working|business) /, '')
    .replace(/^[a-z]+(?= )/, (word) => `${COUNTS.indexOf(word) + 1 || word}`)
    .replace(/\s?(?:–|to)\s?/, '-')
    .replace(/(hour|day|week)s$/, '$1')
    .replace(/^0(?=\d)/, '')
    .replace(/[\s.:]/g, '');
}

/** Figures and links in order; a sum of money or a share is not also a number. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = linkSpans(text).map(({ start, end }) => ({
    kind: 'url',
    start,
    end,
    value: urlKey(text.slice(start, end)),
  }));
  const add = (kind: QuantityKind, start: number, end: number, value: string) => {
    if (!found.some((other) => start < other.end && other.start < end)) {
      found.push({ kind, start, end, value });
    }
  };
  for (const { index, 0: all, groups } of text.matchAll(atOnce(MONEY))) {
    const unit = (groups?.sign ?? groups?.unit ?? '').toLowerCase();
    const small = /^(?:p|pence|cents?)$/.test(unit) ? 100 : 1;
    const digits = (groups?.figure ?? groups?.count ?? '').replaceAll(',', '');
    const amount = (Number(digits) * (groups?.thousand ? 1000 : 1)) / small;
    const currency = SIGNS[unit] ?? SIGNS[unit.replace(/s$/, '')] ?? '';
    add('money', index, index + all.length, `${amount} ${currency}`);
  }
  for (const { index, 0: all } of text.matchAll(atOnce(PERCENT))) {
    add('percent', index, index + all.length, String(Number.parseFloat(all)));
  }
  for (const { index, 0: all, groups } of text.matchAll(atOnce(NUMBER))) {
    const digits = groups?.it ?? '';
    add(
      'number',
      index + all.length - digits.length,
      index + all.length,
      digits.replaceAll(',', ''),
    );
  }
  for (const { index, 0: all } of text.matchAll(atOnce(TIME))) {
    add('time', index, index + all.length, timeKey(all));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Amount of a money value, in its currency's main unit. */
export function amountOf({ value }: Pick<Quantity, 'value'>): number {
  return Number.parseFloat(value);
}

/** Two links are one when host and path are: people leave out the protocol, trackers add a query. */
export function urlKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '');
}
