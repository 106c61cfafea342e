import type { Specifics } from '../extract/specifics';
import type { HistoryEntry, ReplyEntry } from '../history/entry';
import {
  answerTo,
  type OpenPromise,
  openPromise,
  type RepeatContacts,
  repeatContacts,
} from '../history/fold';
import type { HoldingTopic } from '../policy/facts';
import { factsInForce } from '../policy/in-force';
import type { Fact } from '../policy/schema/frame';
import type { Category, Flag, Heat, Stakes } from '../post/verdict';
import { smallLetters } from '../text/small-letters';
import type { DraftInput } from './draft';
import { type Exposed, exposedIn } from './exposed';
import { CARE, generalFor, PLAIN, TELLING } from './general';
import { type Likely, likelyIn } from './kinds/kind-of';
import { type Naming, nameKnown, nameLikely, nameProblem } from './naming';
import { nextUpdate } from './next-time';
import { type PackAnswer, packAnswers } from './pack-answer';
import type { Sourced } from './parts';
import { SITUATIONS } from './situations';
import { marksIn } from './situations/marks';
import { type Known, situationIn } from './situations/match';
import type { Subject } from './subject';
import { type Named, topicsOf } from './topics';
import { type Voice, voiceOf } from './voice';

/** All that the wording may draw on. */
export interface Context {
  input: DraftInput;
  specifics: Specifics;
  naming: Naming;
  /** What else the post speaks of, best first: nothing that is named already. */
  topics: readonly Named[];
  /** What the post tells: a situation for certain, or else a kind of trouble that is likely; `subject` is then the same. */
  known: Known | null;
  subject: Subject;
  category: Category | null;
  stakes: Stakes;
  heat: Heat;
  /** Serious: no informal turns. */
  plain: boolean;
  untagged: boolean;
  /** The policy lets nobody be confirmed as a customer. */
  discreet: boolean;
  repeat: RepeatContacts;
  promise: OpenPromise | null;
  /** Our posted answer to this very post, if the customer has not written since. */
  answered: ReplyEntry | null;
  /** What we told this customer, oldest first. */
  ours: string[];
  /** Post text in lower case, for "do not ask what they said". */
  lower: string;
  exposed: Exposed;
  /** The policy's facts that hold now and may stand in public. */
  facts: readonly Fact[];
  answers: PackAnswer[];
  /** When the customer hears from us next: only the policy may say so. */
  time: Sourced | null;
  /** The policy's link to a private message. */
  dm: Sourced | null;
  voice: Voice;
  timeZone: string;
  seed: string;
  has(flag: Flag): boolean;
  /** A team that the policy names for such posts. */
  team(topic: HoldingTopic): Sourced | null;
}

/** Loss, illness and hardship, not a phone that is disabled. */
const HARD_TIMES =
  /\b(?:died|dying|passed away|funeral|bereave\w*|widow\w*|cancer|chemo\w*|hospital|terminal\w*|surgery|dialysis|dementia|illness|immune|redundan\w+|lost my job|evict\w*|homeless|bailiffs?|miscarr\w+|pregnan\w+|wheelchair|carer|disability|(?:mum|mom|dad|husband|wife|son|daughter|nan|grandma) (?:is|was|has been) (?:ill|sick|dying))\b/;

export function contextOf(input: DraftInput, specifics: Specifics): Context {
  const { judgement, policy, text } = input;
  const { pack } = policy;
  const untagged = input.relation === 'untagged';
  const has = (flag: Flag): boolean => judgement.flags.includes(flag);
  const stakes = judgement.stakes ?? 1;
  const heat = judgement.heat ?? 0;
  const timeZone = input.timeZone ?? pack.timezone;
  const facts = factsInForce(pack, { now: input.now, audience: 'public', facts: [] });
  const exposed = exposedIn(text, specifics);
  const lower = smallLetters(text);
  const problem = specifics.problems[0]?.wrong ? specifics.problems[0].text.toLowerCase() : '';
  const hard = has('vulnerable') && HARD_TIMES.test(lower);
  const certain = hard ? null : situationIn(SITUATIONS, text, exposed);
  const likely = hard || certain ? null : likelyIn(text);
  const known = certain ?? (likely && asKnown(likely, text, exposed));
  const general = generalFor(judgement.category);
  const subject = hard
    ? CARE
    : (known?.told ?? (problem === '' && text.length < TELLING ? PLAIN : general));
  const naming = known
    ? (certain ? nameKnown : nameLikely)(known, specifics, text, exposed)
    : nameProblem(specifics, text, judgement.category === 'technical', exposed);
  const named = Object.values(naming).some((one) => one !== null);
  const dm = facts.find(({ id, kind }) => id === 'dm' && kind === 'link');
  return {
    input,
    specifics,
    naming,
    topics: topicsOf(specifics, naming, text, exposed),
    known,
    // What happened need not be asked of somebody who said so.
    subject: subject.id === 'plain' && named ? general : subject,
    category: judgement.category,
    stakes,
    heat,
    plain: stakes >= 3 || heat >= 3 || has('vulnerable'),
    untagged,
    discreet: pack.regulated.confirm_relationship === 'never',
    // Someone who did not write to us should not learn that we keep a file.
    repeat: repeatContacts(untagged ? [] : input.history, input.now),
    promise: untagged ? null : openPromise(input.history),
    answered: untagged ? null : answerTo(input.postId, input.history),
    ours: input.history.filter(isOurs).map((entry) => entry.text),
    lower,
    exposed,
    facts,
    answers: untagged ? [] : packAnswers(text, facts),
    time: nextUpdate(facts, input.now, timeZone, pack.id),
    dm: dm && !untagged ? { text: dm.value, source: 'policy', basis: 'policy fact “dm”' } : null,
    voice: voiceOf(pack, input.agent.name),
    timeZone,
    seed: `${input.platform}/${input.postId}`,
    has,
    team(topic) {
      const fact = facts.find((one) => one.kind === 'team' && one.topic === topic);
      return fact
        ? { text: fact.value, source: 'policy', basis: `policy fact “${fact.id}”` }
        : null;
    },
  };
}

/** A likely kind stands in a draft like a situation, with what its telling sentence names: a product elsewhere may be what it is compared with. */
function asKnown({ kind, basis, start, end }: Likely, post: string, exposed: Exposed): Known {
  const { product, ...marks } = marksIn(post, exposed, { start, end });
  const meant = product !== undefined && basis.includes(product.basis);
  return { told: kind, basis, start, end, groups: meant ? { ...marks, product } : marks };
}

function isOurs(entry: HistoryEntry): boolean {
  return entry.kind === 'reply' && entry.state === 'posted';
}
