import type { Category } from '../../post/verdict';
import { ACCOUNT } from './account';
import { DELIVERY } from './delivery';
import { GENERAL, PLAIN } from './general';
import { GOODS } from './goods';
import { MONEY } from './money';
import { PRICE } from './price';
import { SERVICE } from './service';
import type { Subject } from './subject';
import { TECHNICAL } from './technical';
import { TRAVEL } from './travel';

/** Families in the order in which they are tried; the triage's category goes first. */
const FAMILIES = [TRAVEL, ACCOUNT, DELIVERY, MONEY, TECHNICAL, GOODS, PRICE, SERVICE] as const;

/** All of them, for their nouns. */
export const SUBJECTS: readonly Subject[] = FAMILIES.flat();

const FAMILY: Partial<Record<Category, (typeof FAMILIES)[number]>> = {
  delivery: DELIVERY,
  billing: MONEY,
  technical: TECHNICAL,
  account: ACCOUNT,
  'service-contact': SERVICE,
  booking: TRAVEL,
  cancellation: TRAVEL,
  delay: TRAVEL,
};

/** A word of the problem itself tells more than one elsewhere in the post. */
const OF_PROBLEM = 3;
const OF_CATEGORY = 1.5;
/** A word of the subject that the category or the problem itself bears out. */
const SURE = 2.5;
/** Characters from which a post has told its story: asking what happened would not have listened. */
export const TELLING = 90;

/**
 * What the post is about, as far as the next step goes: the subject with most of its words in the
 * problem and the post; a category that neither bears out is not followed.
 * @param problem the customer's problem told from our side, or an empty string
 */
export function subjectOf(post: string, problem: string, category: Category | null): Subject {
  const own = category ? FAMILY[category] : undefined;
  let best: { subject: Subject; score: number } | null = null;
  for (const family of FAMILIES) {
    for (const subject of family) {
      if (subject.not?.test(post)) continue;
      const score = OF_PROBLEM * hits(subject, problem) + hits(subject, post);
      if (score === 0) continue;
      const total = score + (family === own ? OF_CATEGORY : 0);
      if (best === null || total > best.score) best = { subject, score: total };
    }
  }
  // One word in passing decides nothing: the step that always fits is better than a wrong one.
  if (best && best.score >= SURE) return best.subject;
  const general = problem === '' && post.length < TELLING ? PLAIN : GENERAL;
  return best ? { ...general, noun: best.subject.noun } : general;
}

const everywhere = new Map<string, RegExp>();

/** At most two: a word said often is still one subject. */
function hits({ id, when }: Subject, text: string): number {
  if (text === '') return 0;
  const known = everywhere.get(id) ?? new RegExp(when, 'g');
  everywhere.set(id, known);
  return Math.min(2, text.match(known)?.length ?? 0);
}
