import { atOnce } from '../../text/at-once';
import type { Context } from '../context';
import { HEARD_VIEW, LOOK_INTO, WHAT_WOULD } from '../wording/opinion';
import { TAKE_DOWN } from '../wording/safe';
import { named } from '../wording/topics';
import { isTrouble } from '../wording/wording';
import { may, must, type Plan } from './plan';

const VIEW =
  /\b(?:overpriced|too (?:expensive|dear|much money)|rip-?off|price (?:hike|rise|increase|gouging)|prices? (?:going|gone|went|keep\w*) up|pay(?:ing)? (?:half|double|more)|bring back|should (?:have|be able|bring|let|allow|add|stop)|please (?:add|bring back|make|stop)|(?:can|could) (?:we|you) (?:please |just )?(?:have|add|bring|make|include)\b|would be (?:nice|great|good) (?:if|to)|needs? to (?:be|have) an?\b|i wish (?:you|there|it)|why (?:don't|can't|won't) you|new (?:logo|design|layout|look|recipe|policy)|(?:stupid|ridiculous|unfair|greedy|awful) (?:polic\w+|pric\w+|rules?|fees?)|loyal(?:ty)? (?:customers?|means)|new customers)\b/i;

/** Kinds of post that hold a view. */
const VIEWS: ReadonlySet<string> = new Set(['opinion', 'product-opinion', 'feature-gone']);

/** A price, a rule or a design they do not like, and nothing that failed. */
export function isOpinion({ input: { text }, naming, subject }: Context): boolean {
  const { wrong, it, wait } = naming;
  const failed = wrong !== null || wait !== null || (it !== null && isTrouble(it));
  return (atOnce(VIEW).test(text) || VIEWS.has(subject.id)) && !failed;
}

export function opinion(c: Context): Plan {
  const down = c.exposed.kinds.length > 0 ? [must(TAKE_DOWN)] : [];
  return {
    strategy: 'disagree-politely',
    why: 'A view rather than a failure: thank, and say what will be looked into.',
    moves: [must(HEARD_VIEW), may(named(c)), ...down, must(LOOK_INTO), may(WHAT_WOULD, 0.7)],
  };
}
