import * as v from 'valibot';
import { Pattern } from '../schema/parts';
import { defineKind, hit } from './kind';

/** Moves that should come in this order; those that are absent do not matter. */
export const sequence = defineKind(
  'sequence',
  { order: v.pipe(v.array(Pattern), v.minLength(2), v.maxLength(8)) },
  ({ order }, scene) => {
    let reached = -1;
    for (const pattern of order) {
      const first = scene.find(pattern)[0];
      if (!first) continue;
      if (first.start < reached) return [hit(first, scene)];
      reached = first.start;
    }
    return [];
  },
);
