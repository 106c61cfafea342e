import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { patternsOf } from '@/utils/core/policy/patterns-of';
import { hay, mayMatch, needlesOf } from '@/utils/core/text/needles';
import { loadPack, PACKS, packFiles } from './policy-packs';

const packs = packFiles().map((file) => loadPack(PACKS + file));
const rules = packs.flatMap((pack) => pack.rules);
const patterns = [...new Set(rules.flatMap(patternsOf))];
const examples = [...new Set(rules.flatMap(({ tests }) => [...tests.fail, ...tests.pass]))];

/** Texts that RE2 matches and the needles would keep from it. */
function missed(pattern: string, texts: readonly string[]): string[] {
  const needles = needlesOf(pattern);
  const engine = RE2JS.compile(pattern, RE2JS.MULTILINE | RE2JS.CASE_INSENSITIVE);
  return texts.filter((text) => !mayMatch(needles, hay(text)) && engine.test(text));
}

describe('what a text must hold before a pattern is tried on it', () => {
  it('leaves out no match of any pattern of ours in any of our examples', () => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(examples.length).toBeGreaterThan(300);
    expect(patterns.flatMap((pattern) => missed(pattern, examples))).toEqual([]);
  }, 60_000);

  it('keeps most patterns away from most texts', () => {
    const reply = hay("No movement since Tuesday isn't right. DM me the number and I'll look. ^Jo");
    const tried = patterns.filter((pattern) => mayMatch(needlesOf(pattern), reply));
    expect(tried.length).toBeLessThan(patterns.length / 5);
  });

  it.each([
    ['\\b(?:ab|cd)e\\b', ['abe,cde']],
    ['(?:very |really )?soon', ['soon']],
    ['go(?:ing|es)+ home', [' home', 'go', 'ing,es']],
    ['[^a]b{2,}', ['b']],
    ['a|', []],
    ['(?i)abc', []],
    ['[]x]y', []],
    ['\\d+\\pL', []],
  ])('%s', (written, lists) => {
    expect(needlesOf(written).map((list) => list.join())).toEqual(lists);
  });

  const piece = fc.constantFrom(
    'a',
    'B',
    's',
    'k',
    'ſ',
    ' ',
    '.',
    '\\b',
    '\\w',
    '[ab]',
    '[^a]',
    '[]a]',
    '\\.',
    '^',
    '$',
    'é',
  );
  const count = fc.constantFrom('', '', '?', '*', '+', '{2}', '{0,1}', '{1,3}', '{0,2}?', '*?');
  const pattern = fc.letrec<{ any: string; group: string; item: string }>((tie) => ({
    item: fc
      .tuple(fc.oneof({ maxDepth: 3 }, piece, tie('group')), count)
      .map(([one, times]) => (/^(?:\\b|\^|\$)$/.test(one) ? one : one + times)),
    any: fc
      .array(fc.array(tie('item'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .map((branches) => branches.map((items) => items.join('')).join('|')),
    group: fc
      .tuple(fc.constantFrom('(?:', '(', '(?P<it>'), tie('any'))
      .map(([open, inside]) => `${open}${inside})`),
  })).any;
  const text = fc
    .array(fc.constantFrom('a', 'A', 'b', 'B', 's', 'S', 'ſ', 'K', 'k', '.', ' ', ']', 'é', 'É'), {
      maxLength: 12,
    })
    .map((chars) => chars.join(''));

  it('is never wrong about patterns and texts of any make', () => {
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 5, maxLength: 20 }), (written, texts) => {
        // Two groups of one name are refused by RE2 itself.
        fc.pre((written.match(/<it>/g)?.length ?? 0) < 2);
        expect(missed(written, texts)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);
});
