import { RE2JS } from 're2js';
import { atOnce } from '../text/at-once';
import { hay, mayMatch, type Needles, needlesOf } from '../text/needles';
import { nativePattern } from './native-pattern';

/** UTF-16 offsets, half open. */
export interface Span {
  start: number;
  end: number;
}

/** What was worked out about a pattern when Amends was built. */
export interface PatternNotes {
  /** See {@link needlesOf}. */
  needles: Needles;
  /** Proved to have few ways through any text, so that the browser's own engine cannot run away with it. */
  bounded: boolean;
}

const MAX_PATTERN = 1500;
/**
 * Instructions of the compiled program: `(a{50}){50}` is short to write and large to run. A linear
 * engine may walk all of them at each character, up to 0.2 s for a thousand of them and 4,000
 * characters. The largest of our own has 913.
 */
const MAX_PROGRAM = 1000;
/** Of all patterns that a pack writes itself, but for those that run on the browser's own engine. */
export const MAX_PROGRAMS = 60_000;
/** Finding all matches restarts after each: with many, a linear engine is quadratic again. */
const MAX_MATCHES = 20;
const MAX_CACHED = 4000;

const automata = new Map<string, RE2JS>();
const natives = new Map<string, RegExp>();
const needles = new Map<string, Needles>();
const bounded = new Set<string>();

/**
 * Takes over what was found out about patterns of our own packs. Those that are bounded run on the
 * browser's engine, which compiles them ten times as fast. That belongs to the pattern's text,
 * whoever uses it.
 */
export function knowPatterns(notes: Readonly<Record<string, PatternNotes>>): void {
  for (const [pattern, note] of Object.entries(notes)) {
    needles.set(pattern, note.needles);
    if (note.bounded) bounded.add(pattern);
  }
}

/**
 * Patterns come from people's packs, so they run on RE2's automata: time grows with the text and
 * never with the pattern's nesting. The price is no backreferences and no looking around, which
 * `unless` replaces. Case is ignored unless asked for.
 * @throws when the pattern is not valid; packs are checked with {@link patternProblem} first
 */
function automaton(pattern: string, caseSensitive: boolean): RE2JS {
  const flags = RE2JS.MULTILINE | (caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE);
  return kept(automata, `${caseSensitive ? 'c' : 'i'}${pattern}`, () =>
    RE2JS.compile(pattern, flags),
  );
}

function native(pattern: string, caseSensitive: boolean): RegExp {
  return kept(natives, `${caseSensitive ? 'c' : 'i'}${pattern}`, () =>
    atOnce(nativePattern(pattern, caseSensitive)),
  );
}

function kept<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(key, fresh);
  return fresh;
}

/** What is wrong with a pattern, in plain words; null when it may be used. */
export function patternProblem(pattern: string): string | null {
  if (pattern.length > MAX_PATTERN) return `Longer than ${MAX_PATTERN} characters`;
  try {
    const size = automaton(pattern, false).programSize();
    return size > MAX_PROGRAM
      ? `Too large (${size} steps of ${MAX_PROGRAM}): fewer or smaller repetitions, please`
      : null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return /\(\?[=!<]/.test(pattern) || /\\\d/.test(pattern)
      ? 'Looking ahead or behind and backreferences are not possible here: use "unless"'
      : `Not a valid pattern (${reason.replace(/^error parsing regexp: /, '')})`;
  }
}

/** What a valid pattern adds to a pack's {@link MAX_PROGRAMS}. */
export function patternWeight(pattern: string): number {
  return bounded.has(pattern) ? 0 : automaton(pattern, false).programSize();
}

/** Compiling takes most of a pattern's life, so it waits for a text that the pattern may match. */
function mayBeIn(pattern: string, text: string): boolean {
  return mayMatch(
    kept(needles, pattern, () => needlesOf(pattern)),
    lowered(text),
  );
}

let lastText = '';
let lastLowered = '';

/** All patterns of a pack are asked about one text after the other. */
function lowered(text: string): string {
  if (text !== lastText) {
    lastText = text;
    lastLowered = hay(text);
  }
  return lastLowered;
}

/**
 * Matches in order, at most 20, never empty ones. A group named `it` marks the part that is meant:
 * `hear back (?P<it>soon)` finds the whole and points at "soon".
 */
export function findPattern(pattern: string, text: string, caseSensitive = false): Span[] {
  if (!mayBeIn(pattern, text)) return [];
  if (bounded.has(pattern)) return spansOf(text.matchAll(native(pattern, caseSensitive)));
  const engine = automaton(pattern, caseSensitive);
  // The automaton answers yes or no ten times faster than it finds places.
  if (!engine.test(text)) return [];
  const meant = pattern.includes('<it>');
  const matcher = engine.matcher(text);
  const spans: Span[] = [];
  for (let i = 0; i < MAX_MATCHES && matcher.find(); i += 1) {
    const group = meant && matcher.group('it') !== null ? 'it' : 0;
    const span = { start: matcher.start(group), end: matcher.end(group) };
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}

function spansOf(matches: Iterable<RegExpExecArray>): Span[] {
  const spans: Span[] = [];
  let seen = 0;
  for (const { index, 0: found, indices } of matches) {
    const [start, end] = indices?.groups?.it ?? [index, index + found.length];
    if (end > start) spans.push({ start, end });
    seen += 1;
    if (seen === MAX_MATCHES) break;
  }
  return spans;
}

export function matchesPattern(pattern: string, text: string): boolean {
  if (!mayBeIn(pattern, text)) return false;
  if (bounded.has(pattern)) return text.search(native(pattern, false)) >= 0;
  return automaton(pattern, false).test(text);
}
