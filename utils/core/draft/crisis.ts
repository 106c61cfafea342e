import { factsInForce } from '../policy/in-force';
import type { Fact } from '../policy/schema/frame';
import type { DraftInput } from './draft';
import { nextUpdate } from './next-time';
import type { Sentence } from './parts';

const KINDS = ['incident', 'safety_line'];

/**
 * The policy's approved line for a crisis: the fact named `crisis`, else a live incident's, else a
 * safety line's. `{time}` is the next update; what is not known stays an open slot. Null: none.
 */
export function crisisLine({ policy: { pack }, now, timeZone }: DraftInput): Sentence | null {
  const facts = factsInForce(pack, { now, audience: 'public', facts: [] });
  const approved = facts.filter(({ approved_text, id, kind }) => {
    return approved_text !== undefined && (id === 'crisis' || KINDS.includes(kind));
  });
  const rank = ({ id, kind }: Fact) => (id === 'crisis' ? -1 : KINDS.indexOf(kind));
  const [fact] = approved.sort((a, b) => rank(a) - rank(b));
  if (fact?.approved_text === undefined) return null;
  const zone = timeZone ?? pack.timezone;
  const time = nextUpdate(facts, now, zone, pack.id)?.text.replace(/^by /, '') ?? '[time?]';
  const text = fact.approved_text
    .replaceAll('{time}', time)
    .replace(/\{(?:fact:)?([\w.-]+)\}/g, (_all, id: string) => {
      const value = facts.find((one) => one.id === id)?.value;
      return value ?? `[${id.replaceAll('_', ' ')}?]`;
    });
  return [{ text, source: 'policy', basis: `approved text of policy fact “${fact.id}”` }];
}
