import * as v from 'valibot';
import { SORTS } from '../sounds/sorts';
import { soundsOf } from '../sounds/sounds-like';
import { defineKind } from './kind';

/** Names say nothing: "Sue" is none who sues. */
const SIGN_OFF = /[\^~*/–—-]\s?\p{Lu}[\p{L}.'-]{0,20}\s*$/u;

/**
 * Sentences that sound like something nobody should say, whatever their words: learned from
 * sentences of each sort and good ones that look like them. A guess, so it never blocks.
 */
export const soundsLike = defineKind(
  'sounds_like',
  {
    like: v.picklist(SORTS),
    /** Any logged deed may be what it speaks of. */
    needs_event: v.optional(v.boolean(), false),
  },
  ({ like, needs_event }, { reading: { text, sentences }, deeds }) => {
    if (needs_event && deeds.length > 0) return [];
    return sentences.flatMap(({ start, end }) =>
      soundsOf(text.slice(start, end).replace(SIGN_OFF, ''))
        .filter(({ sort }) => sort === like)
        .map((one) => {
          const span = { start: start + one.start, end: start + one.end };
          return { ...span, values: [text.slice(span.start, span.end)], guessed: { start, end } };
        }),
    );
  },
);
