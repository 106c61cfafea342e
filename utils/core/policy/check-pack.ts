import { ruleFails } from './examples';
import { parsePack } from './parse/parse-pack';
import type { Pack, PackSource } from './schema/pack';

/** What is to be said about a place in a pack's text. */
export interface PackProblem {
  /** `error`: it is no pack. `example`: a rule breaks its own promise. `note`: read otherwise than written. */
  kind: 'error' | 'example' | 'note';
  /** 1-based; 0 when the whole text is meant. */
  line: number;
  message: string;
  /** What holds all the same; empty where that is said elsewhere. */
  kept: string;
}

export interface CheckedPack {
  text: string;
  /** Null while it is no pack. */
  good: { pack: Pack; source: PackSource } | null;
  problems: PackProblem[];
  /** Examples still run. */
  busy: boolean;
}

/**
 * Checks a pack's text as its author types: first its form, then each of its own rules on the
 * rule's own examples. Yields after each step, so that a page can stop it or let others in.
 * @param parents packs that it may extend
 */
export function* checkPack(
  text: string,
  parents: ReadonlyMap<string, Pack>,
): Generator<CheckedPack, CheckedPack> {
  const parsed = parsePack(text, parents);
  if ('errors' in parsed) {
    const problems = parsed.errors.map((error) => ({ kind: 'error' as const, ...error }));
    return { text, good: null, problems, busy: false };
  }
  const { pack, source, notes, lineOf } = parsed;
  const problems: PackProblem[] = notes.map((note) => ({ kind: 'note' as const, ...note }));
  const done = (busy: boolean) => ({ text, good: { pack, source }, problems: [...problems], busy });
  for (const [i, { id, kind }] of source.rules.entries()) {
    const rule = pack.rules.find((one) => one.id === id);
    if (!rule || kind === 'inherit') continue;
    const line = lineOf(['rules', i, 'id']);
    for (const { message } of ruleFails(pack, rule)) {
      problems.push({ kind: 'example', line, message: `rule ${id}: ${message}`, kept: '' });
    }
    yield done(true);
  }
  return done(false);
}
