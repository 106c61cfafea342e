import * as v from 'valibot';
import { findPrivateData } from '../../text/private-data/find';
import { bare } from '../../text/private-data/private-data';
import type { Span } from '../pattern';
import { findPattern } from '../pattern';
import { Patterns } from '../schema/parts';
import { defineKind, hit } from './kind';

/** Letters and digits, at least 6 with 4 digits. */
const REFERENCE = /(?<![\w@/.-])[a-z0-9][a-z0-9-]{4,30}[a-z0-9](?![\w/-])/gi;
/** Models and error codes look alike: the customer's word in front tells a reference. */
const CALLED =
  /(?:\b(?:order|booking|reference|ref|account|ticket|case|claim|tracking|parcel|invoice|policy|confirmation|customer|membership|pnr)\b[^.!?\n]{0,20}|#\s?)$/i;

/** Where somebody says they will go instead. Other words for it ("off to") are also said of places. */
const RIVAL =
  /\b(?:(?:switch(?:ing|ed)?|defect(?:ing)?)(?: over)? to|joining|leaving (?:you |u )?for|port(?:ing)?(?: my number)?(?: over| out)? to)\s+@?(?<it>[\p{L}][\p{L}\p{N}&'+-]{1,24})/giu;

/** Says again what the customer should not have had to read twice, or strangers at all. */
export const echo = defineKind(
  'echo',
  {
    of: v.pipe(
      v.array(v.picklist(['private', 'reference', 'words', 'handle', 'rival'])),
      v.minLength(1),
    ),
    /** For `words`: repeated from the post they are found. */
    tokens: v.optional(Patterns),
  },
  ({ of, tokens = [] }, scene) => {
    const { post, reading } = scene;
    if (!post) return [];
    const { text } = reading;
    const spans: Span[] = [];
    if (of.includes('private')) {
      const exposed = new Set(findPrivateData(post.text).map(({ value }) => value));
      spans.push(...scene.privateData().filter(({ value }) => exposed.has(value)));
    }
    if (of.includes('reference')) {
      const told = references(post.text).filter(({ start }) =>
        CALLED.test(post.text.slice(Math.max(0, start - 40), start)),
      );
      const exposed = new Set(told.map(({ start, end }) => bare(post.text.slice(start, end))));
      const said = ({ start, end }: Span) => bare(text.slice(start, end));
      spans.push(...references(text).filter((span) => exposed.has(said(span))));
    }
    if (of.includes('words')) {
      const said = new Set(
        tokens.flatMap((token) =>
          findPattern(token, post.text).map(({ start, end }) =>
            post.text.slice(start, end).toLowerCase(),
          ),
        ),
      );
      const repeated = tokens.flatMap((token) => scene.find(token));
      spans.push(
        ...repeated.filter(({ start, end }) => said.has(text.slice(start, end).toLowerCase())),
      );
    }
    if (of.includes('handle') && /^\w+$/.test(post.handle)) {
      spans.push(...scene.find(`@${post.handle}\\b`));
    }
    if (of.includes('rival')) {
      const named = new Set(
        [...post.text.matchAll(RIVAL)].map(({ groups }) => groups?.it?.toLowerCase() ?? ''),
      );
      // Written as a name, so that "another bank" in both is none.
      const names = [...text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}\p{N}&'+-]{1,24}/gu)];
      spans.push(
        ...names
          .filter(({ 0: name }) => named.has(name.toLowerCase().replace(/'s$/, '')))
          .filter(({ 0: name }) => !scene.isOwnName(name))
          .map(({ index, 0: name }) => ({ start: index, end: index + name.length })),
      );
    }
    return spans.map((span) => hit(span, scene));
  },
);

function references(text: string): Span[] {
  return [...text.slice(0, 4000).matchAll(REFERENCE)]
    .filter(({ 0: found }) => (found.match(/\d/g)?.length ?? 0) >= 4)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
