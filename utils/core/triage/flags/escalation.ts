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
]);
