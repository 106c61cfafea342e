import type { Context } from '../context';
import { type Part, type Sentence, say } from '../parts';
import type { Wording } from './wording';

/** Who is speaking: the person did not write to us. */
function who({ input: { brandName, policy } }: Context): Sentence {
  const name = brandName ?? policy.pack.brand.name;
  if (!name) return ['I work on the care team'];
  const basis = brandName ? 'your brand settings' : 'policy: brand name';
  return ['I work at ', { text: name, source: brandName ? 'agent' : 'policy', basis }];
}

const about = ({ naming: { it } }: Context): Part => it ?? 'this';

export const GENTLE_OPENING: readonly Wording[] = [
  (c) => say`${who(c)} and came across your post about ${about(c)}.`,
  (c) => say`Hello, ${who(c)} and saw what you wrote about ${about(c)}.`,
  (c) =>
    say`You didn't tag us, so I hope this is all right: ${who(c)} and saw your post about ${about(c)}.`,
];

export const GENTLE_THANKS: readonly Wording[] = [
  (c) => say`Your post about ${about(c)} is useful to read. ${who(c)}.`,
  (c) => say`I read your post about ${about(c)}. ${who(c)}.`,
];

export const GENTLE_ASK: readonly Wording[] = [
  (c) => say`Would it help if I looked into ${about(c)}? ${who(c)}.`,
  (c) => say`May I help with ${about(c)}? ${who(c)}.`,
];

export const GENTLE_OFFER: readonly Wording[] = [
  () => ["If you'd like a hand, say so and I'll look into it. If not, no reply needed."],
  () => ["Would you like me to look into it? If you'd rather not, that's fine too."],
  () => ["I'm glad to look into it, only if you want me to."],
];

export const GENTLE_LEAVE: readonly Wording[] = [
  () => ["If you don't want help from us, just leave this unanswered."],
  () => ["Only if you'd like: a reply here is enough and I'll start."],
];

export const GENTLE_PASS: readonly Wording[] = [
  () => ['May I pass it on to the people who can change it?'],
  () => ['Is it all right with you if I pass it on inside?'],
];
