import * as v from 'valibot';
import { Patterns } from '../schema/parts';
import { defineKind, hit } from './kind';

/** Words that should not be there. */
export const existence = defineKind(
  'existence',
  {
    tokens: Patterns,
    case_sensitive: v.optional(v.boolean(), false),
    /** The brand's own name is none of them: one list of companies serves each of them. */
    except_own: v.optional(v.boolean(), false),
  },
  ({ tokens, case_sensitive, except_own }, scene) =>
    tokens
      .flatMap((token) => scene.find(token, case_sensitive).map((span) => hit(span, scene)))
      .filter(({ values }) => !(except_own && scene.isOwnName(values[0] ?? ''))),
);
