import * as v from 'valibot';
import { findPrivateData } from '../../text/private-data/find';
import { bare } from '../../text/private-data/private-data';
import type { Span } from '../pattern';
import { findPattern } from '../pattern';
import { Patterns } from '../schema/parts';
import { defineKind, hit } from './kind';

/** Order, booking and account references: letters and digits, at least 6 with 4 digits. */
const REFERENCE = /(?<![\w@/.-])[a-z0-9][a-z0-9-]{4,30}[a-z0-9](?![\w/-])/gi;

/** Says again what the customer should not have had to read twice, or strangers at all. */
export const echo = defineKind(
  'echo',
  {
    of: v.pipe(v.array(v.picklist(['private', 'reference', 'words', 'handle'])), v.minLength(1)),
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
      const exposed = new Set(
        references(post.text).map((span) => bare(post.text.slice(span.start, span.end))),
      );
      spans.push(
        ...references(text).filter(({ start, end }) => exposed.has(bare(text.slice(start, end)))),
      );
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
    return spans.map((span) => hit(span, scene));
  },
);

function references(text: string): Span[] {
  return [...text.slice(0, 4000).matchAll(REFERENCE)]
    .filter(({ 0: found }) => (found.match(/\d/g)?.length ?? 0) >= 4)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
