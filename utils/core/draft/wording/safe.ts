import { say } from '../parts';
import type { Wording } from './wording';

/** SAFE: private details that the customer put in public. Names the kind, never the thing. */
export const TAKE_DOWN: readonly Wording[] = [
  (c) =>
    exposed(
      c.exposed.kinds,
      (kind) => say`Please delete the post with your ${kind}: anyone can read it there.`,
    ),
  (c) =>
    exposed(
      c.exposed.kinds,
      (kind) =>
        say`I can see your ${kind} in your post: please delete that post, so that nobody misuses it.`,
    ),
  (c) =>
    exposed(c.exposed.kinds, (kind) => say`To keep your ${kind} safe, please delete that post.`),
  (c) => exposed(c.exposed.kinds, (kind) => say`Please delete that post: it shows your ${kind}.`),
];

function exposed(kinds: readonly string[], wording: (kind: string) => ReturnType<Wording>) {
  const [first, second] = kinds;
  if (!first) return null;
  return wording(second ? `${first} and ${second}` : first);
}
