import type { Specifics } from '../extract/specifics';
import {
  type OpenPromise,
  openPromise,
  type RepeatContacts,
  repeatContacts,
} from '../history/fold';
import type { PolicyFacts } from '../policy/facts';
import type { Category, Flag, Heat, Stakes } from '../post/verdict';
import type { DraftInput } from './draft';
import { type Naming, nameProblem } from './naming';

/** All that the wording may draw on. */
export interface Context {
  input: DraftInput;
  specifics: Specifics;
  facts: PolicyFacts;
  naming: Naming;
  category: Category;
  stakes: Stakes;
  heat: Heat;
  /** Serious: no informal turns. */
  plain: boolean;
  untagged: boolean;
  repeat: RepeatContacts;
  promise: OpenPromise | null;
  /** The customer says they have asked before, or that a promise to them was broken. */
  saysRepeat: boolean;
  saysPromise: boolean;
  /** Post text in lower case, for "do not ask what they said". */
  lower: string;
  seed: string;
}

/** What a post must speak of before we ask for things of that kind. */
const CUE: Partial<Record<Category, RegExp>> = {
  delivery:
    /\b(?:order|parcel|package|deliver|ship|courier|tracking|dispatch|item|replacement|box)/i,
  delay:
    /\b(?:order|flight|train|bus|book|ticket|appointment|deliver|depart|plane|trip|engineer|refund)/i,
  cancellation: /\b(?:order|flight|train|bus|book|ticket|appointment|subscri|trip|reserv|cancel)/i,
  billing: /charg|\bbill|\bpay|\bpaid|refund|\bfee|\bpric|money|\bcard|cost|[$£€₹]/i,
  account:
    /account|\blog|sign(?:ed|ing)? ?in|password|username|\b2fa|verif|locked|profile|subscri/i,
  booking: /\bbook|reserv|ticket|\bseat|flight|appointment|\btable|\broom|\bstay/i,
  'service-contact':
    /repl(?:y|ies)|respon|answer|\bcall|phone|\bhold\b|e-?mail|\bdms?\b|messag|\bchat|support|staff|contact|\bwait|\btold\b|agent|complain/i,
};

/** A category the post's words do not bear out asks for the wrong things: then the general one serves. */
function supported(category: Category | null, text: string): Category {
  return category && (CUE[category]?.test(text) ?? true) ? category : 'other';
}

export function contextOf(input: DraftInput, specifics: Specifics, facts: PolicyFacts): Context {
  const { judgement } = input;
  const untagged = input.relation === 'untagged';
  const has = (flag: Flag): boolean => judgement.flags.includes(flag);
  const stakes = judgement.stakes ?? 1;
  const heat = judgement.heat ?? 0;
  return {
    input,
    specifics,
    facts,
    naming: nameProblem(specifics, input.text),
    category: supported(judgement.category, input.text),
    stakes,
    heat,
    plain: stakes >= 3 || heat >= 3 || has('vulnerable'),
    untagged,
    // Someone who did not write to us should not learn that we keep a file.
    repeat: repeatContacts(untagged ? [] : input.history, input.now),
    promise: untagged ? null : openPromise(input.history),
    saysRepeat: has('repeat-contact'),
    saysPromise: has('broken-promise'),
    lower: input.text.toLowerCase(),
    seed: `${input.platform}/${input.postId}`,
  };
}
