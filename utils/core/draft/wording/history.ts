import type { Context } from '../context';
import { type Sourced, say } from '../parts';
import type { Wording } from './opening';

/** Our own earlier words, short enough to quote and without anything private or timed. */
function promised({ promise }: Context): Sourced | null {
  if (!promise) return null;
  const text = promise.text.replace(/\s+/g, ' ').replace(/[,;:]$/, '');
  if (text.length > 80 || /https?:|@|\d{4,}|"/.test(text)) return null;
  return { text: `"${text}"`, source: 'history', basis: promise.reply.text };
}

function since({ repeat }: Context): Sourced | null {
  const { last } = repeat;
  return last ? { text: 'before', source: 'history', basis: last.text } : null;
}

/** Opens with what this customer was told. Says what was promised, never that it was broken. */
export const REMEMBER_PROMISE: readonly Wording[] = [
  (c) => {
    const words = promised(c);
    return words && say`Last time we wrote ${words}.`;
  },
  (c) => {
    const words = promised(c);
    return words && say`Our last reply to you said ${words}.`;
  },
  (c) => {
    const words = promised(c);
    return words && say`We told you ${words}.`;
  },
];

export const REMEMBER_CONTACT: readonly Wording[] = [
  (c) => {
    const mark = since(c);
    return mark && say`You've written to us ${mark}, so you're not starting from scratch.`;
  },
  (c) => {
    const mark = since(c);
    return mark && say`You've told us about trouble ${mark}, and you're having to write again.`;
  },
];

export const WHERE_NOW: readonly Wording[] = [
  () => ['Has anything moved since then?'],
  () => ['What has happened since?'],
  () => ['Where does that stand for you now?'],
];
