import * as v from 'valibot';
import { Pattern } from '../schema/parts';
import { defineKind, hit } from './kind';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50));

/** Something that may stand there, but not that often (or not that seldom). */
export const occurrence = defineKind(
  'occurrence',
  { token: Pattern, min: v.optional(Count), max: v.optional(Count) },
  ({ token, min, max }, scene) => {
    const found = scene.find(token);
    if (min !== undefined && found.length < min) {
      const { length } = scene.reading.text;
      return [{ start: length, end: length, values: [String(found.length)], whole: true }];
    }
    return max === undefined ? [] : found.slice(max).map((span) => hit(span, scene));
  },
);
