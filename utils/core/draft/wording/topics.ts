import type { Context } from '../context';
import { type Sentence, say } from '../parts';
import type { Wording } from './wording';

/**
 * How sure it must be that a post is about a thing before a reply that has told the trouble names it
 * as well: to blind readers a thing beside the point was worse than none.
 */
const CENTRAL = 0.3;

/** NAMED: what else the customer wrote of, in their words. */
export function named({ known, subject, topics }: Context): readonly Wording[] {
  if (subject.id === 'care') return [];
  const [first, second] = known ? topics.filter(({ central }) => central >= CENTRAL) : topics;
  if (!first) return [];
  const lists = [...(second ? [say`${first} and ${second}`] : []), say`${first}`];
  return lists.flatMap((them): Wording[] => [
    () => say`I've read what you say about ${them}.`,
    () => say`I've seen the part about ${them}.`,
    () => say`I saw what you said about ${them}.`,
    () => say`I've seen what you say about ${them}.`,
  ]);
}

/** What I will do, after "I'll": where no kind of trouble says it, with what the post is most about. */
export function actsOf({ known, subject, topics }: Context): readonly Sentence[] {
  const own = subject.act.map((act): Sentence => [act]);
  if (known || subject.id === 'care') return own;
  const [first] = topics;
  if (!first) return own;
  return [say`find out what happened with ${first}`, ...own];
}
