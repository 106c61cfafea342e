import * as v from 'valibot';
import { weightedLength } from '../../text/weighted-length';
import { defineKind } from './kind';

const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(25_000));

/** Too long for a post as X counts, or a sentence with too many words. */
export const length = defineKind(
  'length',
  { max: Count, unit: v.optional(v.picklist(['weighted', 'sentence_words']), 'weighted') },
  ({ max, unit }, { reading, written }) => {
    const { text, sentences } = reading;
    if (unit === 'weighted') {
      const size = weightedLength(written);
      if (size <= max) return [];
      return [{ start: 0, end: text.length, values: [String(size), String(max)], whole: true }];
    }
    return sentences.flatMap(({ start, end }) => {
      const words = text
        .slice(start, end)
        .split(/\s+/)
        .filter((word) => /\w/.test(word)).length;
      return words > max ? [{ start, end, values: [String(words), String(max)], whole: true }] : [];
    });
  },
);
