import * as v from 'valibot';
import { instant } from '../local-time';
import { MAX_PROGRAMS, patternWeight } from '../pattern';
import { patternsOf } from '../patterns-of';
import { type Pack, PackSchema, type PackSource } from '../schema/pack';
import { explain } from './explain';
import { extendPack } from './extend';
import { renameFlags } from './old-names';
import { NOTHING_TAKEN, type PackError, readYaml, type YamlReading } from './read-yaml';

export type ParsedPack =
  | {
      pack: Pack;
      /** The pack alone, without what it extends. */
      source: PackSource;
      /** What was read otherwise than written. */
      notes: PackError[];
      lineOf: YamlReading['lineOf'];
    }
  | { errors: PackError[] };

/** More errors than anybody fixes at once. */
const MAX_ERRORS = 40;

/**
 * A policy pack from its YAML text. It is taken whole or not at all: half a policy would let
 * through what its author believes is blocked.
 * @param parents packs that it may extend, by id
 */
export function parsePack(
  text: string,
  parents: ReadonlyMap<string, Pack> = new Map(),
): ParsedPack {
  const yaml = readYaml(text);
  if ('errors' in yaml) return yaml;
  const { reading } = yaml;
  const { value, notes } = renameFlags(reading);
  const shape = v.safeParse(PackSchema, value);
  if (!shape.success) {
    const errors = shape.issues.map((issue) => ({
      line: reading.lineOf(issue.path?.map(({ key }) => keyOf(key)) ?? []),
      message: explain(issue),
      kept: NOTHING_TAKEN,
    }));
    return { errors: errors.slice(0, MAX_ERRORS) };
  }
  const { pack, problems } = extendPack(shape.output, parents);
  const errors = [
    ...problems,
    ...idleRules(shape.output),
    ...tooHeavy(shape.output),
    ...wrongTimes(shape.output),
    ...wrongReferences(pack, shape.output),
  ];
  if (errors.length > 0) {
    return { errors: errors.slice(0, MAX_ERRORS).map((error) => located(error, reading)) };
  }
  return { pack, source: shape.output, notes, lineOf: reading.lineOf };
}

interface Problem {
  path: readonly PropertyKey[];
  message: string;
}

function located({ path, message }: Problem, reading: YamlReading): PackError {
  return { line: reading.lineOf(path), message, kept: NOTHING_TAKEN };
}

function keyOf(key: unknown): PropertyKey {
  return typeof key === 'number' ? key : String(key);
}

/** Rules that could never strike, for want of what they look for. */
function idleRules({ rules }: PackSource): Problem[] {
  return rules.flatMap((rule, i) => {
    const idle =
      (rule.kind === 'required' && !rule.token && !rule.tokens && 'a token') ||
      (rule.kind === 'entity' && !rule.entity && rule.entities.length === 0 && 'an entity') ||
      (rule.kind === 'occurrence' &&
        rule.min === undefined &&
        rule.max === undefined &&
        'min or max') ||
      (rule.kind === 'echo' && rule.of.includes('words') && !rule.tokens && 'tokens');
    return idle ? [{ path: ['rules', i], message: `rule ${rule.id}: needs ${idle}` }] : [];
  });
}

/** Each pattern may be small enough, and all of them together too slow for one key. */
function tooHeavy({ rules }: PackSource): Problem[] {
  const weights = rules.map((rule) =>
    rule.kind === 'inherit'
      ? 0
      : patternsOf(rule).reduce((sum, pattern) => sum + patternWeight(pattern), 0),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all <= MAX_PROGRAMS) return [];
  const heaviest = Math.max(...weights);
  const i = weights.indexOf(heaviest);
  const message = `rule ${rules[i]?.id}: all patterns of the pack together are too large (${all} steps of ${MAX_PROGRAMS}), and this rule has the most (${heaviest}): fewer or smaller repetitions, please`;
  return [{ path: ['rules', i], message }];
}

function wrongTimes({ facts, timezone }: PackSource): Problem[] {
  return facts.flatMap((fact, i) =>
    (['valid_from', 'valid_to'] as const).flatMap((key) => {
      const written = fact[key];
      if (written === undefined || instant(written, timezone) !== null) return [];
      const message = `fact ${fact.id}: "${written}" is no date or time such as 2026-12-31T23:00`;
      return [{ path: ['facts', i, key], message }];
    }),
  );
}

/** Facts, and rules in scenarios, that are named but not there. */
function wrongReferences(pack: Pack, source: PackSource): Problem[] {
  const facts = new Set(pack.facts.map(({ id }) => id));
  const rules = new Set(pack.rules.map(({ id }) => id));
  const unknownFacts = source.rules.flatMap((rule, i) =>
    [...JSON.stringify(rule).matchAll(/\{fact:([\w.-]+)\}/g)]
      .map(([, id = '']) => id)
      .filter((id) => !facts.has(id))
      .map((id) => ({ path: ['rules', i], message: `rule ${rule.id}: there is no fact "${id}"` })),
  );
  const unknownRules = source.scenarios.flatMap(({ expect: { must, must_not } }, i) =>
    [...must, ...must_not]
      .filter((id) => !rules.has(id) && !id.startsWith('brand.'))
      .map((id) => ({ path: ['scenarios', i], message: `scenario: there is no rule "${id}"` })),
  );
  return [...unknownFacts, ...unknownRules];
}
