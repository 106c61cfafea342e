import * as v from 'valibot';
import { Patterns } from '../schema/parts';
import { defineKind, hit } from './kind';

/** Words that should not be there. */
export const existence = defineKind(
  'existence',
  { tokens: Patterns, case_sensitive: v.optional(v.boolean(), false) },
  ({ tokens, case_sensitive }, scene) =>
    tokens.flatMap((token) => scene.find(token, case_sensitive).map((span) => hit(span, scene))),
);
