import * as v from 'valibot';
import { sentenceAt } from '../reading';
import { Pattern } from '../schema/parts';
import { defineKind } from './kind';

/** One thing and then another within so many characters of the same sentence. */
export const cooccur = defineKind(
  'cooccur',
  {
    first: Pattern,
    second: Pattern,
    within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)), 80),
    /** The second may also come first, or stand in the next sentence. */
    any_order: v.optional(v.boolean(), false),
    across: v.optional(v.boolean(), false),
  },
  ({ first, second, within, any_order, across }, scene) => {
    const { text } = scene.reading;
    const seconds = scene.find(second);
    if (seconds.length === 0) return [];
    return scene.find(first).flatMap((a) => {
      const sentence = sentenceAt(scene.reading, a.start);
      const b = seconds.find((other) => {
        const inside = other.start >= sentence.start && other.end <= sentence.end;
        const after = other.start >= a.end && other.start - a.end <= within;
        const before = any_order && other.end <= a.start && a.start - other.end <= within;
        return (across || inside) && (after || before);
      });
      if (!b) return [];
      const start = Math.min(a.start, b.start);
      return [{ start, end: Math.max(a.end, b.end), values: [text.slice(b.start, b.end)] }];
    });
  },
);
