import { describe, expect, it } from 'vitest';
import { parsePack } from '@/utils/core/policy/parse/parse-pack';
import { packOf, strikes } from './policy-packs';

const HEAD = 'schema: care-policy/1\nid: test\nversion: 1\n';
const RULE =
  '- {id: a.b, kind: existence, level: warn, tokens: [bad], message: "No %s", tests: {fail: [bad], pass: [good]}}';

function errorsIn(text: string): { line: number; message: string; kept: string }[] {
  const parsed = parsePack(text);
  return 'errors' in parsed ? parsed.errors : [];
}
const firstIn = (text: string) => errorsIn(text)[0];

describe('reading a pack', () => {
  it('reads a good one', () => {
    expect(errorsIn(`${HEAD}rules:\n${RULE}`)).toEqual([]);
  });

  it.each([
    ['an unknown key', 'level: warn, colour: red', 'level: warn', 'unknown key "colour"'],
    ['an unknown level', 'level: strict', 'level: warn', '"strict"'],
    ['an unknown kind', 'kind: existance', 'kind: existence', '"existance"'],
    ['no examples that pass', 'pass: []', 'pass: [good]', 'at least one example'],
    ['no examples at all', 'x', ', tests: {fail: [bad], pass: [good]}', '"tests" is missing'],
    ['a broken pattern', 'tokens: ["(bad"]', 'tokens: [bad]', 'Not a valid pattern'],
    ['looking ahead', 'tokens: ["bad(?=ly)"]', 'tokens: [bad]', 'use "unless"'],
    ['a backreference', 'tokens: ["(b)\\\\1"]', 'tokens: [bad]', 'use "unless"'],
    [
      'a pattern that is slow for its length',
      'tokens: ["(a?){200}a{200}$"]',
      'tokens: [bad]',
      'of 1000',
    ],
    ['an explosion', 'tokens: ["((a{30}){30}){30}"]', 'tokens: [bad]', 'a.b'],
  ])('refuses %s, with its line and what holds all the same', (_what, now, before, message) => {
    const rule = now === 'x' ? RULE.replace(before, '') : RULE.replace(before, now);
    const error = firstIn(`${HEAD}rules:\n\n${rule}`);
    expect(error?.message).toContain(message);
    expect(error?.line).toBe(6);
    expect(error?.kept).toContain('the pack in force stays');
  });

  it.each([
    ['a tag', 'brand: !!js/function {name: A}', 4],
    ['an anchor', 'brand: &b {name: A}', 4],
    ['an alias', 'brand: {name: *b}', 4],
    ['a merge key', 'brand: {<<: {name: A}}', 4],
    ['a second document', 'brand: {name: A}\n---\nid: other', 5],
    ['a key that stands twice', 'brand: {name: A}\nbrand: {name: B}', 5],
    ['a tab for indenting', 'brand:\n\tname: A', 5],
  ])('refuses %s', (_what, yaml, line) => {
    const error = firstIn(HEAD + yaml);
    expect(error?.line).toBeGreaterThanOrEqual(line - 1);
    expect(error?.line).toBeLessThanOrEqual(line + 1);
  });

  it('refuses what is too large, too deep, empty or no mapping, and lives', () => {
    expect(firstIn(`${HEAD}# ${'x'.repeat(260 * 1024)}`)?.message).toContain('256 KB');
    expect(firstIn(`a: ${'['.repeat(40_000)}`)?.message).toMatch(/deep/);
    expect(errorsIn('')).not.toEqual([]);
    expect(errorsIn('- 1')).not.toEqual([]);
    expect(errorsIn('just words')).not.toEqual([]);
  });

  it('refuses patterns that are too slow together, at the rule that has the most of it', () => {
    const rule = (id: number, times: number) =>
      RULE.replace('a.b', `a.b${id}`).replace('[bad]', `["(b?){${times}}ad"]`);
    const few = Array.from({ length: 80 }, (_, id) => rule(id, 100));
    expect(errorsIn(`${HEAD}rules:\n${few.join('\n')}`)).toEqual([]);
    const many = Array.from({ length: 200 }, (_, id) => rule(id, id === 7 ? 190 : 170));
    const [error, ...others] = errorsIn(`${HEAD}rules:\n${many.join('\n')}`);
    expect(error?.message).toMatch(/rule a\.b7: all patterns of the pack together are too large/);
    expect(error?.line).toBe(12);
    expect(error?.kept).toContain('the pack in force stays');
    expect(others).toEqual([]);
  });

  it('names facts, rules and times that are not there', () => {
    const fix = RULE.replace('tests:', 'fix: {label: Use, replace: "{fact:gone}"}, tests:');
    expect(firstIn(`${HEAD}rules:\n${fix}`)?.message).toContain('no fact "gone"');
    const scenario = 'scenarios:\n- {post: hi, expect: {must: [no.rule]}}';
    expect(firstIn(HEAD + scenario)).toMatchObject({ line: 5 });
    const fact = 'facts:\n- {id: a, kind: text, value: b, valid_to: next week}';
    expect(firstIn(HEAD + fact)).toMatchObject({ line: 5 });
    expect(firstIn(`${HEAD}timezone: Europe/Leeds`)).toMatchObject({ line: 4 });
  });

  it('does not take a text in a pack for code or a prototype', () => {
    const pack = packOf(RULE, 'brand: {prefer: {__proto__: x, dear: good}}');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    expect(strikes(pack, 'a dear constructor')).toEqual(['brand.prefer']);
  });
});

describe('a pack that extends another', () => {
  const parent = packOf(
    `${RULE.replace('level: warn', 'level: warn, locked: true')}\n${RULE.replace('a.b', 'free')}`,
  );
  const child = (rules: string) =>
    parsePack(
      `schema: care-policy/1\nid: child\nversion: 1\nextends: [test]\nrules:\n${rules}`,
      new Map([['test', parent]]),
    );
  const level = (rules: string, id: string) => {
    const parsed = child(rules);
    return 'pack' in parsed
      ? parsed.pack.rules.find((rule) => rule.id === id)?.level
      : parsed.errors[0]?.message;
  };

  it('takes over the rules it does not name', () => {
    expect(level('  []', 'a.b')).toBe('warn');
  });

  it('may raise a locked rule and lower a free one', () => {
    expect(level('- {id: a.b, kind: inherit, level: block}', 'a.b')).toBe('block');
    expect(level('- {id: free, kind: inherit, level: off}', 'free')).toBe('off');
  });

  it('may neither lower nor rewrite a locked rule', () => {
    expect(level('- {id: a.b, kind: inherit, level: suggest}', 'a.b')).toContain('only be raised');
    expect(level(RULE.replace('[bad]', '[other]'), 'a.b')).toContain('locked');
  });

  it('may replace a free rule, not name one twice nor one that is not there', () => {
    expect(level(RULE.replace('a.b', 'free').replace('warn', 'block'), 'free')).toBe('block');
    const twice = RULE.replace('a.b', 'new');
    expect(level(`${twice}\n${twice}`, 'new')).toContain('twice');
    expect(level('- {id: none, kind: inherit, level: off}', 'none')).toContain('no parent');
  });

  it('says which parent is missing, and where', () => {
    const parsed = parsePack('schema: care-policy/1\nid: child\nversion: 1\nextends:\n- gone\n');
    expect('errors' in parsed && parsed.errors[0]).toMatchObject({ line: 5 });
  });
});
