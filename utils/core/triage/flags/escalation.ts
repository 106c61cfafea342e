import type { Flag } from '@/utils/core/post/verdict';

/** Flags that a person must see, whatever the model made of the post. Apart from the rules: the panel knows the names only. */
export const ESCALATION: ReadonlySet<Flag> = new Set([
  'self-harm',
  'threat',
  'safety',
  'discrimination',
  'privacy',
  'minor',
  'legal',
  'press',
]);

/** Flags that a person must see as well, unless the author only says thanks or asks about the shop. */
export const CARE: ReadonlySet<Flag> = new Set(['vulnerable', 'leaving']);
