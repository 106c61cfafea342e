import type { Deed, DeedKind } from '../../policy/deeds';
import { findPrivateData } from '../../text/private-data/find';
import type { Context } from '../context';
import { type Sentence, type Sourced, say } from '../parts';
import type { Wording } from './wording';

/** Longer notes are for the desk, not for the customer. */
const LONGEST = 48;

/** Deeds that settle a case. */
const SETTLES: readonly DeedKind[] = ['fixed', 'refunded', 'replaced', 'booked', 'cancelled'];

/** A logged deed as something said to the customer. */
interface Said {
  deed: Deed;
  wordings: readonly Wording[];
}

/** DONE: the latest logged deed that may be told, each of its words resting on the log. */
export function done({ input: { deeds } }: Context): Said | null {
  for (const deed of [...deeds].reverse()) {
    const sentences = told(deed);
    if (sentences.length > 0) return { deed, wordings: sentences.map((one) => () => one) };
  }
  return null;
}

export function settled({ input: { deeds } }: Context): boolean {
  return deeds.some(({ kind }) => SETTLES.includes(kind));
}

function told(deed: Deed): readonly Sentence[] {
  const basis = `deed log: ${deed.kind}${deed.detail ? ` (${deed.detail})` : ''}`;
  const did = (text: string): Sourced => ({ text, source: 'agent', basis });
  const what = detailOf(deed);
  const part = what === null ? null : did(what);
  switch (deed.kind) {
    case 'escalated':
      return part
        ? [
            say`${did("I've passed this to")} ${part}.`,
            say`${did("I've raised it with")} ${part}.`,
            say`${did("I've taken this to")} ${part}.`,
          ]
        : [say`${did("I've passed this on")}.`, say`${did("I've raised this inside")}.`];
    case 'checked':
      return part
        ? [say`${did("I've checked")} ${part}.`, say`${did("I've looked at")} ${part}.`]
        : [say`${did("I've checked")}.`, say`${did("I've looked into it")}.`];
    case 'refunded':
      return part
        ? [say`${did("I've refunded")} ${part}.`, say`${did("I've sent back")} ${part}.`]
        : [say`${did("I've issued the refund")}.`, say`${did("I've refunded it")}.`];
    case 'called':
      return part
        ? [say`${did("I've spoken to")} ${part}.`]
        : [say`${did("I've tried to call you")}.`];
    case 'messaged':
      return [say`${did("I've sent you a DM")}.`, say`${did("I've written to you by DM")}.`];
    case 'replaced':
      return [say`${did("I've sent a replacement")}.`, say`${did("I've had it replaced")}.`];
    case 'booked':
      return part ? [say`${did("I've booked")} ${part}.`] : [say`${did("I've booked it in")}.`];
    case 'cancelled':
      return part ? [say`${did("I've cancelled")} ${part}.`] : [say`${did("I've cancelled it")}.`];
    case 'fixed':
      return part ? [say`${did("I've fixed")} ${part}.`] : [say`${did("I've had it fixed")}.`];
    case 'fault-confirmed':
    case 'other':
      return [];
  }
}

const VERB =
  /^(?:i |we )?(?:have |'ve )?(?:just |already |now )?(?:escalated|passed|raised|moved|told|asked|sent|handed|forwarded|flagged|reported|checked|looked(?: at| into)?|reviewed|refunded|credited|booked|rebooked|arranged|cancelled|canceled|fixed|reset|restored|called|rang|phoned|spoke(?:n)?)\s*/i;
const OBJECT = /^(?:it|this|that|case|the case|your case|on)\s+/i;

/** The object of a logged deed, "our accessibility manager"; null when it is a note or holds private data. */
function detailOf({ kind, detail }: Deed): string | null {
  const clean = detail
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
  if (clean === '' || findPrivateData(clean).length > 0) return null;
  const bare = clean
    .replace(VERB, '')
    .replace(OBJECT, '')
    .replace(/^(?:to|with) /i, '');
  if (
    bare === '' ||
    bare.length > LONGEST ||
    /[.!?;:@]|\b(?:and|but|because|is|was|are|were|will|has|have)\b/i.test(bare)
  ) {
    return null;
  }
  if (kind === 'refunded') return sum(bare);
  const determined = /^(?:the|a|an|our|your|my|his|her|their|both|all|\d|[A-Z£$€])/.test(bare);
  const person = kind === 'escalated' || kind === 'called';
  return determined ? bare : `${person ? 'our' : 'the'} ${bare}`;
}

/** "£54" becomes "the £54"; a sum among other words stays alone. */
function sum(text: string): string | null {
  const found = /[£$€₹]\s?\d[\d,]*(?:\.\d{1,2})?/.exec(text)?.[0];
  return found ? `the ${found}` : null;
}
