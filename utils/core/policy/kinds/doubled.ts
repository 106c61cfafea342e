import * as v from 'valibot';
import { defineKind } from './kind';

const TWICE = /(?<![\w'-])(?<word>[a-z]{1,20}(?:'[a-z]{1,3})?)(?:[ \t]+\k<word>)+(?![\w'-])/giu;
/** A name: "Walla Walla". */
const NAME = /^\p{Lu}\p{Ll}+\s+\p{Lu}/u;

/** A word that stands twice in a row by a slip of the hand. */
export const doubled = defineKind(
  'doubled',
  {
    /** Words that people do say twice. */
    except: v.optional(v.array(v.pipe(v.string(), v.toLowerCase())), []),
  },
  ({ except }, { reading: { text } }) =>
    [...text.matchAll(TWICE)].slice(0, 20).flatMap(({ index, 0: all, groups }) => {
      const word = groups?.word ?? '';
      if (NAME.test(all) || except.includes(word.toLowerCase())) return [];
      return [{ start: index, end: index + all.length, values: [all], replacements: [word] }];
    }),
);
