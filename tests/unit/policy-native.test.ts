import { describe, expect, it } from 'vitest';
import { nativePattern } from '@/utils/core/policy/native-pattern';
import { findPattern, knowPatterns, type Span } from '@/utils/core/policy/pattern';
import { patternsOf } from '@/utils/core/policy/patterns-of';
import { notesOn } from '@/utils/packs/build/bundle-pack';
import { waysThrough } from '@/utils/packs/build/ways-through';
import { loadPack, PACKS, packFiles } from './policy-packs';

const rules = packFiles().flatMap((file) => loadPack(PACKS + file).rules);
const patterns = [...new Set(rules.flatMap(patternsOf))];
const bounded = patterns.filter((pattern) => notesOn(pattern).bounded);
const examples = [...new Set(rules.flatMap(({ tests }) => [...tests.fail, ...tests.pass]))];

const ways = (pattern: string) => waysThrough(nativePattern(pattern, false));

describe('ways through a pattern', () => {
  it.each([
    ['(a+)+$'],
    ['(?:\\w+\\s?)*$'],
    ['(?:a|a)*b'],
    ['(?:a|ab?)*c'],
    ['(?:[a-z]+ ?){1,9}x'],
    ['(?:.*){0,9}x'],
  ])('%s has more than anybody can go', (pattern) => {
    expect(ways(pattern)).toBeGreaterThan(1e6);
  });

  it.each([
    ['\\bsoon\\b', 1],
    ['\\w+ \\w+ \\w+', 1],
    ['\\d+,\\d+', 1],
    ['(?:\\w+ ){0,3}soon', 4],
    ['[^.]{0,40}please', 41],
    ['(?:can|cannot|can not) \\w+ pay', 2],
    ['can(?:not| not)? pay', 1],
  ])('%s: %i', (pattern, most) => {
    expect(ways(pattern)).toBe(most);
  });

  it('grows with the text where a run may end anywhere', () => {
    expect(ways('.*x')).toBeGreaterThan(3000);
    expect(ways('.*x.*y')).toBeGreaterThan(1e6);
  });
});

describe('patterns of our packs on the browser’s own engine', () => {
  it('are nearly all of them', () => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(bounded.length).toBeGreaterThan(patterns.length * 0.9);
  });

  it('find in all examples what RE2 finds', () => {
    const found = (): Span[][] =>
      bounded.flatMap((pattern) => examples.map((text) => findPattern(pattern, text)));
    const byAutomaton = found();
    knowPatterns(Object.fromEntries(bounded.map((pattern) => [pattern, notesOn(pattern)])));
    expect(byAutomaton.flat().length).toBeGreaterThan(1000);
    expect(found()).toEqual(byAutomaton);
  }, 60_000);
});
