import * as v from 'valibot';
import { amountOf, quantitiesIn } from '../quantities';
import { sentenceAt } from '../reading';
import { Pattern } from '../schema/parts';
import { supportFor, valuesIn } from '../support';
import { defineKind, type Hit } from './kind';

/**
 * Offers more than the role may. A sum that a deed, a note or a fact already backs is no offer of
 * the agent's own; one that only the customer named is.
 */
export const authority = defineKind(
  'authority',
  {
    /** Words that make a sentence an offer. */
    offer: Pattern,
    /** Words that own up to a fault: allowed to roles that may admit it once it is logged. */
    admission: v.optional(Pattern),
    /** Sums only, or offers without a sum too. */
    sums_only: v.optional(v.boolean(), true),
  },
  ({ offer, admission, sums_only }, scene) => {
    const role = scene.pack.authority[scene.context.role];
    const limit = role?.goodwill_max ?? 0;
    const mayOffer = scene.context.audience === 'dm' || (role?.public_offer ?? false);
    const backed = valuesIn(supportFor(scene).backing, 'money');
    const sums = quantitiesIn(scene.reading.text).filter(({ kind }) => kind === 'money');
    const hits: Hit[] = scene.find(offer).flatMap((span): Hit[] => {
      const sentence = sentenceAt(scene.reading, span.start);
      const named = sums.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      if (named.length === 0) {
        return sums_only || mayOffer ? [] : [struck(span.start, span.end)];
      }
      return named
        .filter((sum) => !backed.has(sum.value) && !(mayOffer && amountOf(sum) <= limit))
        .map(({ start, end }) => struck(start, end));
    });
    if (admission !== undefined && !mayAdmit(role?.admit, scene.deeds)) {
      hits.push(...scene.find(admission).map(({ start, end }) => struck(start, end)));
    }
    return hits;

    function struck(start: number, end: number): Hit {
      return { start, end, values: [scene.reading.text.slice(start, end), String(limit)] };
    }
  },
);

function mayAdmit(admit: readonly string[] = [], deeds: readonly { kind: string }[]): boolean {
  const may = admit.some((what) => what !== 'none');
  return may && deeds.some(({ kind }) => kind === 'fault-confirmed');
}
