import type { Rule } from '../kinds';
import { compareLevels } from '../level';
import type { Pack, PackSource } from '../schema/pack';

/** What a pack asks for and may not have, with the place in it. */
export interface ExtendProblem {
  path: readonly PropertyKey[];
  message: string;
}

/**
 * Folds a pack's parents into it: what it says itself wins, entry by entry. A locked rule may be
 * raised and nothing else; a locked escalation stays as it is.
 * @param parents packs by id that may be extended, already folded themselves
 */
export function extendPack(
  source: PackSource,
  parents: ReadonlyMap<string, Pack>,
): { pack: Pack; problems: ExtendProblem[] } {
  const problems: ExtendProblem[] = [];
  const known = source.extends.flatMap((id, i) => {
    const parent = parents.get(id);
    if (parent) return [parent];
    problems.push({ path: ['extends', i], message: `There is no pack "${id}" to extend` });
    return [];
  });
  const rules = new Map<string, Rule>();
  for (const parent of known) {
    for (const rule of parent.rules) {
      const before = rules.get(rule.id);
      // Of two parents neither may lower what the other has locked.
      const lowered = before?.locked === true && compareLevels(rule.level, before.level) < 0;
      if (!before || !lowered) rules.set(rule.id, rule);
    }
  }
  const written = new Set<string>();
  source.rules.forEach((rule, i) => {
    const problem = (key: string, message: string) =>
      problems.push({ path: ['rules', i, key], message: `rule ${rule.id}: ${message}` });
    if (written.has(rule.id)) problem('id', 'stands here twice');
    written.add(rule.id);
    const before = rules.get(rule.id);
    if (rule.kind === 'inherit') {
      if (!before) problem('id', 'no parent pack has a rule of this name');
      else if (before.locked && compareLevels(rule.level, before.level) < 0) {
        problem('level', `locked at "${before.level}", and may only be raised`);
      } else rules.set(rule.id, { ...before, level: rule.level });
    } else if (before?.locked) {
      problem('id', 'locked by a parent pack: use kind "inherit" to raise its level');
    } else rules.set(rule.id, rule);
  });
  const escalations = new Map(
    known.flatMap((parent) => parent.escalations).map((one) => [one.id, one]),
  );
  source.escalations.forEach((one, i) => {
    if (escalations.get(one.id)?.locked) {
      const message = `escalation ${one.id}: locked by a parent pack`;
      problems.push({ path: ['escalations', i], message });
    } else escalations.set(one.id, one);
  });
  const pack: Pack = {
    ...source,
    brand: Object.assign({}, ...known.map(({ brand }) => brand), source.brand),
    authority: Object.assign({}, ...known.map((parent) => parent.authority), source.authority),
    facts: byId([...known.flatMap(({ facts }) => facts), ...source.facts]),
    // A pack's own escalations are asked first: they are the more particular ones.
    escalations: [
      ...[...escalations.values()].filter((one) => one.locked),
      ...source.escalations.filter((one) => !escalations.get(one.id)?.locked),
      ...[...escalations.values()].filter(
        (one) => !one.locked && !source.escalations.some(({ id }) => id === one.id),
      ),
    ],
    rules: [...rules.values()],
  };
  return { pack, problems };
}

function byId<T extends { id: string }>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
