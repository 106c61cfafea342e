import * as v from 'valibot';
import { matchesPattern } from '../pattern';
import { QUANTITIES, quantitiesIn, urlKey } from '../quantities';
import { sentenceAt } from '../reading';
import { Pattern } from '../schema/parts';
import { supportFor, valuesIn } from '../support';
import { defineKind, hit } from './kind';

/**
 * Figures and links that must come from somewhere. A link never comes from the customer: what a
 * stranger posted is no address of ours.
 */
export const factOnly = defineKind(
  'fact_only',
  {
    entity: v.picklist(QUANTITIES),
    /** Left out unless their sentence says this. */
    where: v.optional(Pattern),
  },
  ({ entity, where }, scene) => {
    const found = quantitiesIn(scene.reading.text).filter(({ kind }) => kind === entity);
    if (found.length === 0) return [];
    const support = supportFor(scene);
    const sources = entity === 'url' ? support.backing : [...support.backing, ...support.post];
    const known = valuesIn(sources, entity);
    const isKnown = (value: string) =>
      entity === 'url' ? [...known].some((link) => covers(link, value)) : known.has(value);
    return found
      .filter(({ value }) => !isKnown(value))
      .filter(({ start }) => {
        if (where === undefined) return true;
        const sentence = sentenceAt(scene.reading, start);
        return matchesPattern(where, scene.reading.text.slice(sentence.start, sentence.end));
      })
      .map((span) => hit(span, scene));
  },
);

/** The approved link itself, or it with a tracker's query. */
function covers(approved: string, link: string): boolean {
  const asked = urlKey(link);
  const [path, query] = [approved.split('?')[0], approved.includes('?')];
  return asked === approved || (!query && asked.split('?')[0] === path);
}
