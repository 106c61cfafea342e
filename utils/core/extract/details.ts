import { nounPhraseEnd } from './phrase';
import type { Detail, Specifics } from './specifics';
import { tell } from './tell';
import type { Token } from './tokens';

type Details = Pick<
  Specifics,
  | 'durations'
  | 'amounts'
  | 'dates'
  | 'counts'
  | 'places'
  | 'products'
  | 'asks'
  | 'promise'
  | 'deadline'
>;

const UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?)$/;
const APPROXIMATE = /^(?:over|nearly|almost|about|around|half)$/;
const DAY =
  /^(?:today|tonight|tomorrow|yesterday|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/;
const AMOUNT =
  /(?<![\w.])(?:[£$€₹¥]\s?\d[\d,]*(?:\.\d{1,2})?|\d[\d,]*(?:\.\d{1,2})?\s?(?:pounds|quid|dollars|euros?|eur|gbp|usd|rs|rupees)\b|rs\.?\s?\d[\d,]*)/gi;
const CLOCK = /\b(?:\d{1,2}[:.]\d{2}\s?(?:am|pm)?|\d{1,2}\s?(?:am|pm))\b/gi;

/** Times, sums, days, places, products and wishes, each with its place in the post. */
export function findDetails(sentences: readonly Token[][], original: string): Details {
  const details: Details = {
    durations: [],
    amounts: matches(original, AMOUNT),
    dates: matches(original, CLOCK),
    counts: [],
    places: [],
    products: [],
    asks: [],
    promise: null,
    deadline: null,
  };
  for (const tokens of sentences) {
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (!token || token.hidden) continue;
      const next = tokens[i + 1];
      if (token.tags.has('Value') && UNIT.test(next?.lower ?? '') && next) {
        const from = APPROXIMATE.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
        details.durations.push(detail(tokens.slice(from, i + 2)));
      } else if (DAY.test(token.lower)) {
        details.dates.push(detail([token]));
        if (
          /^(?:by|before|until|for)$/.test(tokens[i - 1]?.lower ?? '') &&
          token.lower !== 'yesterday'
        ) {
          details.deadline ??= detail(tokens.slice(i - 1, i + 1));
        }
      } else if (/^(?:twice|thrice)$/.test(token.lower)) details.counts.push(detail([token]));
      else if (
        token.tags.has('Value') &&
        /^(?:times?|calls?|emails?|agents?)$/.test(next?.lower ?? '') &&
        next
      ) {
        details.counts.push(detail([token, next]));
      } else if (token.tags.has('Place')) details.places.push(detail([token]));
      else if (token.tags.has('ProperNoun') && !token.tags.has('Person') && i > 0)
        details.products.push(detail([token]));
      if (/^(?:need|want|requested|request|asking|asked)$/.test(token.lower)) {
        const from = next?.lower === 'for' ? i + 2 : i + 1;
        const end = nounPhraseEnd(tokens, from, 1);
        if (end > from) details.asks.push(detail(tokens.slice(from, end)));
      }
      if (
        !details.promise &&
        /^(?:promised|promise|assured|guaranteed|supposed)$/.test(token.lower) &&
        tokens.length > i + 2
      ) {
        details.promise = detail(tokens.slice(i + 1, i + 10));
      }
    }
  }
  return details;
}

function detail(tokens: readonly Token[]): Detail {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, text: tell(tokens) };
}

function matches(original: string, pattern: RegExp): Detail[] {
  return [...original.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
