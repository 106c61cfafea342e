import * as v from 'valibot';
import { Line, Pattern } from '../schema/parts';
import { defineKind, hit } from './kind';

/** Words for which there is a better one; the fix puts it in. */
export const substitution = defineKind(
  'substitution',
  { swap: v.record(Pattern, Line), case_sensitive: v.optional(v.boolean(), false) },
  ({ swap, case_sensitive }, scene) =>
    Object.entries(swap).flatMap(([pattern, better]) =>
      scene
        .find(pattern, case_sensitive)
        .map((span) => ({ ...hit(span, scene, better), replacements: [better] })),
    ),
);
