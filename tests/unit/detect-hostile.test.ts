import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/core/detect/judge';
import { readText } from '@/utils/core/detect/model';
import { MAX_UNITS } from '@/utils/core/text/normalise';

const judged = (text: string) => judge({ text, lang: 'en', relation: 'mention' });

const LONG = 25_000;
const COMPLAINT = '@BankCo your app crashes again and nobody answers my emails, useless';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['exclamation marks', '!'.repeat(LONG)],
  ['letters and dots', 'a.'.repeat(LONG / 2)],
  ['links', 'http://a.b/ '.repeat(LONG / 12)],
  ['hashes', '#'.repeat(LONG)],
  ['at signs', '@'.repeat(LONG)],
  ['apostrophes', "a'".repeat(LONG / 2)],
  ['one long word', 'a'.repeat(LONG)],
  ['digits', '1'.repeat(LONG)],
  ['spaces', ' '.repeat(LONG)],
  ['combining marks', `e${'\u0301'.repeat(LONG)}`],
  ['lone high surrogates', '\ud83d'.repeat(LONG)],
  ['lone low surrogates', '\ude00'.repeat(LONG)],
  ['joined emoji', '👨‍👩‍👧‍👦'.repeat(LONG / 11)],
  ['zero-width marks', '\u200b'.repeat(LONG)],
  ['direction marks', '\u202e'.repeat(LONG)],
  ['tag characters', '\u{e0041}'.repeat(LONG / 2)],
  ['nulls', '\0'.repeat(LONG)],
  ['cue words', 'waiting for 11 days and still '.repeat(LONG / 30)],
];

/** Hundreds of posts are judged: a busy machine takes its time. */
const SLOW_MACHINE_MS = 30_000;

describe('hostile texts', () => {
  it.each(HOSTILE)('answers on %s with spans inside the text', (_name, text) => {
    const { evidence } = judged(text);
    for (const { start, end } of evidence) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it.each(HOSTILE)('reads no more of %s than the limit', (_name, text) => {
    const { folded, tokens } = readText(text);
    expect(folded.text.length).toBeLessThanOrEqual(MAX_UNITS);
    expect(tokens.length).toBeLessThanOrEqual(MAX_UNITS);
  });

  it('finds a complaint at the end of a very long post', () => {
    const text = `${'Some words about nothing much. '.repeat(800)}${COMPLAINT}`;
    expect(judged(text).verdict).not.toBe('not');
  });

  it('is not blinded by a wall of exclamation marks', () => {
    expect(judged(`${COMPLAINT} ${'!'.repeat(20_000)}`).verdict).toBe('complaint');
  });

  it.each([
    ['zero-width characters', COMPLAINT.replace(/([a-z])([a-z])/g, '$1\u200b$2')],
    ['Cyrillic twins', COMPLAINT.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о')],
    ['full-width letters', `@BankCo ${widened(COMPLAINT.slice(8))}`],
    ['a soft hyphen in every word', COMPLAINT.replace(/([a-z]{3})([a-z])/g, '$1\u00ad$2')],
    ['bidi marks', COMPLAINT.replaceAll(' ', ' \u200f')],
  ])('sees through %s', (_name, text) => {
    const { verdict, evidence } = judged(text);
    expect(verdict).toBe('complaint');
    expect(evidence.length).toBeGreaterThan(0);
  });

  it(
    'keeps every span inside the text and whole for any text',
    () => {
      const piece = fc.oneof(
        fc.constantFrom(
          'waiting',
          '11 days',
          'never',
          '💩',
          '\ud83d',
          '\u200b',
          'е',
          'é',
          '!!!',
          '£20',
          ' ',
          '@x',
          'useless',
          'ａ',
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
          const text = pieces.join(' ');
          for (const { start, end } of judged(text).evidence) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
          }
        }),
      );
    },
    SLOW_MACHINE_MS,
  );

  it('gives every complaint one to four spans', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'waiting',
            'again',
            'worst',
            'refund',
            'my',
            'you',
            'never',
            'THIS',
            'IS',
            'late',
            '3 hours',
            'no',
          ),
          {
            minLength: 1,
            maxLength: 25,
          },
        ),
        (words) => {
          const { verdict, evidence } = judged(`@BankCo ${words.join(' ')}`);
          if (verdict !== 'complaint') return;
          expect(evidence.length).toBeGreaterThanOrEqual(1);
          expect(evidence.length).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});

function widened(text: string): string {
  return text.replace(/[a-z]/gi, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
