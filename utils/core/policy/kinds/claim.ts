import * as v from 'valibot';
import { DEED_KINDS } from '../deeds';
import { Pattern, Patterns } from '../schema/parts';
import { defineKind, hit } from './kind';

/** Says that something was done. It must be in the deed log: nobody else can know. */
export const claim = defineKind(
  'claim',
  {
    /** From the deed that must be logged to the words that claim it; any deed stands for `other`. */
    needs_event: v.record(v.picklist(DEED_KINDS), v.union([Pattern, Patterns])),
  },
  ({ needs_event }, scene) => {
    const done = new Set<string>(scene.deeds.map(({ kind }) => kind));
    return Object.entries(needs_event)
      .filter(([kind]) => !done.has(kind) && !(kind === 'other' && done.size > 0))
      .flatMap(([kind, patterns]) =>
        [patterns]
          .flat()
          .flatMap((pattern) => scene.find(pattern).map((span) => hit(span, scene, kind))),
      );
  },
);
