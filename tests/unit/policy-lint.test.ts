import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/utils/core/policy/finding';
import { lint } from '@/utils/core/policy/lint';
import type { Pack } from '@/utils/core/policy/schema/pack';
import { generalPack, packOf, shared } from './policy-packs';

const TESTS = 'tests: {fail: [x], pass: [y]}';
const general = generalPack();

function only(findings: readonly Finding[]): Finding {
  const [first] = findings;
  if (!first || findings.length > 1) throw new Error(`${findings.length} findings`);
  return first;
}

/** The reply after pressing a fix. */
function fixed(text: string, { fixes }: Finding): string {
  const edits = [...(fixes[0]?.edits ?? [])].sort((a, b) => b.start - a.start);
  return edits.reduce(
    (out, { start, end, text: put }) => out.slice(0, start) + put + out.slice(end),
    text,
  );
}

describe('findings', () => {
  const two = packOf(`
- {id: mild, kind: existence, level: warn, tokens: ['\\bsoon\\b'], message: m, ${TESTS}}
- {id: grave, kind: existence, level: block, tokens: [soon], message: "No %s.", clause: "Say when.", ${TESTS}}
- {id: other, kind: existence, level: suggest, tokens: [back], message: o, ${TESTS}}
- {id: off, kind: existence, level: "off", tokens: [back], message: o, ${TESTS}}`);

  it('are one for the same words, the strictest, quoting the policy’s clause', () => {
    const findings = lint({ pack: two, text: 'Get back soon' });
    expect(findings.map(({ rule, level, start, end }) => [rule, level, start, end])).toEqual([
      ['other', 'suggest', 4, 8],
      ['grave', 'block', 9, 13],
    ]);
    expect(findings[1]).toMatchObject({ message: 'No soon.', clause: 'Say when.' });
  });

  it.each([
    ['an emoji', '😀😀 soon'],
    ['a zero-width joiner inside', '😀 so\u200don'],
    ['look-alike letters', 'we are back sооn'],
    ['curly quotes', '“it’s” soon'],
    ['a long text in front', `${'é word '.repeat(400)}soon`],
  ])('point at the words as written: %s', (_what, text) => {
    const { start, end } = only(lint({ pack: two, text }).filter(({ rule }) => rule === 'grave'));
    const written = text
      .slice(start, end)
      .replace(/\u200d/g, '')
      .replace(/о/g, 'o');
    expect(written).toBe('soon');
  });

  it('say “unchecked” where a rule fails, and block it where records must be kept', () => {
    const [rule] = two.rules;
    if (rule?.kind !== 'existence') throw new Error('not the rule');
    // Past the check on load, as a bug would be.
    const broken: Pack = { ...two, rules: [{ ...rule, tokens: ['('] }] };
    expect(only(lint({ pack: broken, text: 'fine' }))).toMatchObject({
      rule: 'mild',
      level: 'warn',
      unchecked: true,
    });
    const strict: Pack = {
      ...broken,
      regulated: { recordkeeping: true, confirm_relationship: 'never' },
    };
    expect(only(lint({ pack: strict, text: 'fine' }))).toMatchObject({ level: 'block' });
  });

  it('apply to their audience, severity and flags only', () => {
    const pack = packOf(
      `- {id: a, kind: existence, level: warn, audience: public, when: {severity_gte: 3, flags: [safety, legal]}, tokens: [hi], message: m, ${TESTS}}`,
    );
    const count = (context: Parameters<typeof lint>[0]['context']) =>
      lint({ pack, text: 'hi', context }).length;
    expect(count({ severity: 3, flags: ['legal'] })).toBe(1);
    expect(count({ severity: 2, flags: ['legal'] })).toBe(0);
    expect(count({ severity: null, flags: ['legal'] })).toBe(0);
    expect(count({ severity: 3, flags: ['money'] })).toBe(0);
    expect(count({ severity: 3, flags: ['legal'], audience: 'dm' })).toBe(0);
  });

  it('are the same for the same reply', () => {
    const text = "Sorry, but I've passed it on. We'll be in touch shortly!";
    expect(lint({ pack: general, text })).toEqual(lint({ pack: general, text }));
  });
});

describe('fixes', () => {
  const facts = `timezone: Europe/London\nfacts:\n- {id: update_sla, kind: duration, value: 2h}`;
  const fix = (fields: string, text: string, context = {}) => {
    const pack = packOf(`- {id: a, level: warn, message: m, ${TESTS}, ${fields}}`, facts);
    return fixed(text, only(lint({ pack, text, context })));
  };
  const asap = "kind: substitution, swap: {'\\basap\\b': 'by {time}'}";

  it('put a time that can be kept for a word that is none', () => {
    const now = Date.UTC(2026, 0, 15, 14, 10);
    expect(fix(asap, 'I’ll write ASAP. ^Jo', { now })).toBe('I’ll write by 4:30pm. ^Jo');
    expect(fix(asap, 'I’ll write ASAP. ^Jo')).toBe('I’ll write within 2 hours. ^Jo');
  });

  it('leave an open slot for what nobody knows, and the slot blocks', () => {
    const slot = "kind: substitution, swap: {soon: 'by {when}'}";
    const after = fix(slot, 'Back soon.');
    expect(after).toBe('Back by [when?].');
    expect(lint({ pack: general, text: after }).find(({ level }) => level === 'block')?.rule).toBe(
      'shape.slot',
    );
  });

  it('take words out without leaving two spaces, keep a capital, sign at the end', () => {
    const cut = 'kind: existence, tokens: [really], fix: {label: Out, replace: ""}';
    expect(fix(cut, 'It is really late.')).toBe('It is late.');
    const swap = 'kind: substitution, swap: {guest: passenger}';
    expect(fix(swap, 'Guest services')).toBe('Passenger services');
    const sign = "kind: required, token: '\\^[A-Z]', fix: {label: Sign, append: ' ^{first_name}'}";
    expect(fix(sign, 'On it. ', { agent: 'Bea' })).toBe('On it. ^Bea');
  });

  it('ask by DM at the front of the sentence that asks', () => {
    const ask = "kind: existence, tokens: [postcode], fix: {label: DM, prepend: 'By DM, please: '}";
    expect(fix(ask, 'Sorry. Your postcode?')).toBe('Sorry. By DM, please: Your postcode?');
  });
});

describe('voice, set in forms', () => {
  const voice = (brand: string, text: string, severity = 1) =>
    lint({ pack: packOf('  []', `brand: ${brand}`), text, context: { severity } }).map(
      ({ rule }) => rule,
    );
  it('limits emoji, exclamation marks and hashtags, the graver the fewer', () => {
    const brand =
      '{emoji: {max: 1, allowed: ["🙂"], max_severity: 1}, exclamation: {max: 1, max_severity: 1}, hashtags: {max: 0}}';
    expect(voice(brand, 'Good! 🙂')).toEqual([]);
    expect(voice(brand, 'Good! 🙂', 2)).toEqual(['brand.exclamation', 'brand.emoji']);
    expect(voice(brand, 'Good 🎉')).toEqual(['brand.emoji']);
    expect(voice(brand, 'Good #Help')).toEqual(['brand.hashtags']);
  });
  it('knows its own words and its signature', () => {
    const brand =
      '{prefer: {guest: passenger}, avoid: [pax], sign_off: {style: "^{first_name}", required: true}}';
    expect(voice(brand, 'A passenger waits. ^Jo')).toEqual([]);
    expect(voice(brand, 'A guest, a pax.')).toEqual([
      'brand.prefer',
      'brand.avoid',
      'brand.sign-off',
    ]);
  });
});

describe('any text', { timeout: 60_000 }, () => {
  const HOSTILE = [
    'a',
    'sorry but ',
    '!?',
    'your account number please ',
    '07911 123456 ',
    'we have ',
    '\u200b',
    'é',
    '[ ',
    '1.',
    'https://a.b/',
    '4111 ',
    '\ud83d',
    'ﷺ',
    '(((',
  ];
  it.each(HOSTILE)('25,000 characters of %j end, and the unread rest is told', (piece) => {
    const text = piece.repeat(Math.ceil(25_000 / piece.length)).slice(0, 25_000);
    const findings = lint({ pack: general, text, post: { text, handle: 'x' } });
    expect(findings.map(({ rule }) => rule)).toContain('unchecked.rest');
    expect(findings.length).toBeLessThan(400);
  });

  it('findings and fixes always lie inside the reply', () => {
    const words = fc.constantFrom(
      'sorry',
      'but',
      '😀',
      '\u200b',
      '£5',
      'ASAP',
      '“',
      '\n',
      'é',
      '.',
      ' ',
      '!',
      '^Jo',
      'DM',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, fixes } of lint({
          pack: general,
          text,
          context: { severity: 2 },
        })) {
          const edits = fixes.flatMap((fix) => fix.edits);
          for (const span of [{ start, end }, ...edits]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  const pairs = shared('data/eval/reply_pairs.jsonl');
  it.skipIf(pairs === null)('prints what linting real replies costs', () => {
    const replies = (pairs ?? '')
      .split('\n', 200)
      .map((line): { reply_text: string; customer_text: string } => JSON.parse(line));
    const cpu = () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    };
    const took = replies.map(({ reply_text: text, customer_text }) => {
      const from = cpu();
      lint({ pack: general, text, post: { text: customer_text, handle: 'c' } });
      return cpu() - from;
    });
    took.sort((a, b) => a - b);
    const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(1);
    console.log(`lint, ${took.length} real replies: p50 ${at(0.5)}, p95 ${at(0.95)} ms of CPU`);
    expect(took).toHaveLength(200);
  });
});
