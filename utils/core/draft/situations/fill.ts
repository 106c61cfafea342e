import type { Part, Sentence, Sourced } from '../parts';
import { be } from '../wording/agreement';
import type { Known } from './match';

/** What may be put into a template, by the name of the slot. */
export type Slots = Readonly<Record<string, Sourced | null | undefined>>;

/** The verb after {it}, for a thing in the plural: templates are written for one. */
const PLURAL: Readonly<Record<string, string>> = {
  is: 'are',
  "isn't": "aren't",
  was: 'were',
  "wasn't": "weren't",
  has: 'have',
  "hasn't": "haven't",
  does: 'do',
  "doesn't": "don't",
  keeps: 'keep',
  needs: 'need',
  shows: 'show',
  says: 'say',
};

function agreeing(piece: string, thing: Slots[string]): string {
  if (!thing || be(thing) === 'is') return piece;
  return piece.replace(/^ ([a-z']+)/, (all, verb: string) => {
    const plural = PLURAL[verb];
    return plural ? ` ${plural}` : all;
  });
}

/** A device has its verb right after it only where the sentence opens with it. */
const agrees = (slot: string, template: string): boolean =>
  slot === 'it' || (/^(?:gear|inner)$/.test(slot) && template.startsWith(`{${slot}}`));

/** Puts values into a template; null when one of its slots has none. */
export function fill(template: string, slots: Slots): Sentence | null {
  const parts: Part[] = [];
  let slot = '';
  for (const [i, piece] of template.split(/[{}]/).entries()) {
    if (i % 2 === 0) {
      if (piece !== '') parts.push(agrees(slot, template) ? agreeing(piece, slots[slot]) : piece);
      continue;
    }
    slot = piece;
    const value = slots[piece];
    if (!value) return null;
    parts.push(value);
  }
  return parts;
}

/** The first clause whose slots are all filled, as one thing told by the post. */
export function clauseOf({ told, basis }: Known, slots: Slots): Sourced | null {
  for (const clause of told.clauses) {
    const parts = fill(clause, slots);
    if (!parts) continue;
    const text = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
    return { text, source: 'post', basis };
  }
  return null;
}
