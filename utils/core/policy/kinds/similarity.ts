import * as v from 'valibot';
import type { HistoryEntry } from '../../history/entry';
import { jaccard, trigrams } from '../../text/likeness';
import { defineKind } from './kind';

/** Too close to what was said before: word trigrams in common over all word trigrams (Jaccard). */
export const similarity = defineKind(
  'similarity',
  {
    against: v.picklist(['customer_last_5', 'brand_last_50']),
    max: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  },
  ({ against, max }, { reading: { text }, history, context }) => {
    const earlier =
      against === 'customer_last_5'
        ? history
            .filter(isOurs)
            .map((entry) => entry.text)
            .slice(-5)
        : context.brandReplies.slice(-50);
    const own = trigrams(text);
    if (own.size < 3) return [];
    const closest = Math.max(0, ...earlier.map((reply) => jaccard(own, trigrams(reply))));
    if (closest <= max) return [];
    const percent = `${Math.round(closest * 100)} %`;
    return [{ start: 0, end: text.length, values: [percent], whole: true }];
  },
);

function isOurs(entry: HistoryEntry): boolean {
  return entry.kind === 'reply' && entry.state === 'posted';
}
