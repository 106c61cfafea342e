import type { Senses, Span } from '../marks';
import type { Sense } from '../senses';
import type { CueHit, FlagRule, Mix } from './rule';
import { RULES } from './rules';

interface Entry {
  rule: FlagRule;
  why: string;
  mix: Mix;
}

/** Listed phrases have at most this many words. */
const LONGEST_HIT = 12;

let byFirst: ReadonlyMap<Sense, readonly Entry[]> | null = null;

/**
 * Calls `found` for every place where the senses of a mix stand near each other, guarded senses left
 * out. Mixes are looked up by their first sense, so that a post costs what it holds, not what the
 * lists hold.
 */
export function mixHits(
  senses: Senses,
  guarded: (rule: FlagRule, hit: Span) => boolean,
  found: (rule: FlagRule, cue: CueHit) => void,
): void {
  byFirst ??= entries();
  for (const sense of senses.keys()) {
    for (const { rule, why, mix } of byFirst.get(sense) ?? []) {
      if (rule.unless?.some((other) => senses.has(other))) continue;
      if (mix.unless?.some((other) => senses.has(other))) continue;
      const place = nearest(mix, senses, (hit) => guarded(rule, hit));
      if (place !== null) found(rule, { ...place, why });
    }
  }
}

function entries(): Map<Sense, Entry[]> {
  const map = new Map<Sense, Entry[]>();
  for (const rule of RULES) {
    for (const [why, mixes] of Object.entries(rule.mixes ?? {})) {
      for (const mix of mixes) {
        const [first] = mix.of;
        map.set(first, [...(map.get(first) ?? []), { rule, why, mix }]);
      }
    }
  }
  return map;
}

function nearest(
  { of, within }: Mix,
  senses: Senses,
  guarded: (hit: Span) => boolean,
): { from: number; to: number } | null {
  const [first, ...rest] = of;
  const others: { hits: readonly Span[]; next: number }[] = [];
  for (const sense of rest) {
    const hits = senses.get(sense);
    if (hits === undefined) return null;
    others.push({ hits, next: 0 });
  }
  for (const anchor of senses.get(first) ?? []) {
    if (guarded(anchor)) continue;
    let from = anchor.from;
    let to = anchor.to;
    const together = [anchor];
    for (const other of others) {
      // Hits come in text order: what lies too far back for this anchor does for all that follow.
      while (anchor.from - (other.hits[other.next]?.from ?? Infinity) > within + LONGEST_HIT) {
        other.next += 1;
      }
      const near = firstNear(other, anchor, within, together, guarded);
      if (near === null) break;
      together.push(near);
      from = Math.min(from, near.from);
      to = Math.max(to, near.to);
    }
    if (together.length === of.length) return { from, to };
  }
  return null;
}

function firstNear(
  { hits, next }: { hits: readonly Span[]; next: number },
  anchor: Span,
  within: number,
  together: readonly Span[],
  guarded: (hit: Span) => boolean,
): Span | null {
  for (let i = next; i < hits.length; i += 1) {
    const hit = hits[i];
    if (hit === undefined || hit.from - anchor.to >= within) return null;
    if (distance(anchor, hit) <= within && isApart(hit, together) && !guarded(hit)) return hit;
  }
  return null;
}

/** Tokens from one hit to the other, 1 for neighbours. */
const distance = (a: Span, b: Span) => (a.from < b.from ? b.from - a.to : a.from - b.to) + 1;

const isApart = (hit: Span, others: readonly Span[]) =>
  others.every((other) => other.to <= hit.from || hit.to <= other.from);
