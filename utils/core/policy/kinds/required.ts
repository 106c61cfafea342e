import * as v from 'valibot';
import { Pattern, Patterns } from '../schema/parts';
import { defineKind } from './kind';

/** Something that must be there: a sign-off, a safety line. Any of the tokens will do. `given`: only when that is there too. */
export const required = defineKind(
  'required',
  {
    token: v.optional(Pattern),
    tokens: v.optional(Patterns),
    given: v.optional(Pattern),
    case_sensitive: v.optional(v.boolean(), true),
  },
  ({ token, tokens = [], given, case_sensitive }, scene) => {
    if (given !== undefined && scene.find(given).length === 0) return [];
    const { length } = scene.reading.text;
    const wanted = token === undefined ? tokens : [token, ...tokens];
    const found = wanted.some((pattern) => scene.find(pattern, case_sensitive).length > 0);
    return found ? [] : [{ start: length, end: length, values: [], whole: true }];
  },
);
