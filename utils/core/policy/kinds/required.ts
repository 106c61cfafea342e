import * as v from 'valibot';
import { Pattern, Patterns } from '../schema/parts';
import { defineKind } from './kind';

/** Something that must be there: a sign-off, a safety line. Any of the tokens will do. */
export const required = defineKind(
  'required',
  {
    token: v.optional(Pattern),
    tokens: v.optional(Patterns),
    case_sensitive: v.optional(v.boolean(), true),
  },
  ({ token, tokens = [], case_sensitive }, scene) => {
    const { length } = scene.reading.text;
    const wanted = token === undefined ? tokens : [token, ...tokens];
    const found = wanted.some((pattern) => scene.find(pattern, case_sensitive).length > 0);
    return found ? [] : [{ start: length, end: length, values: [], whole: true }];
  },
);
