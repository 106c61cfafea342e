import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceSegments } from '@/components/post/evidence-segments';
import { visibleParts } from '@/components/ui/hidden-characters';

const anyText = fc.string({ unit: 'binary' });
const anyEvidence = fc.array(
  fc.record({
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
    why: fc.string(),
  }),
  { maxLength: 6 },
);

describe('Cutting a post at its evidence', () => {
  it('loses, doubles and tears no character, wherever the spans lie', () => {
    fc.assert(
      fc.property(anyText, anyEvidence, (text, evidence) => {
        const segments = evidenceSegments(text, evidence);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of segments) {
          // Throws on half an emoji.
          expect(() => encodeURIComponent(segment.text)).not.toThrow();
        }
      }),
    );
  });

  it('gives a stretch under two spans both reasons', () => {
    const segments = evidenceSegments('never on time', [
      { start: 0, end: 8, why: 'always' },
      { start: 6, end: 13, why: 'late' },
    ]);
    expect(segments.map(({ text, reasons }) => [text, reasons])).toEqual([
      ['never ', ['always']],
      ['on', ['always', 'late']],
      [' time', ['late']],
    ]);
  });
});

describe('Hidden characters', () => {
  it('are named, and everything else stays as it is', () => {
    expect(visibleParts('a\u202Eb\u200B\u200B\u200Bc')).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'hidden', code: 'U+202E' },
      { kind: 'text', text: 'b' },
      { kind: 'hidden', code: 'U+200B' },
      { kind: 'text', text: 'c' },
    ]);
  });

  it.each(['👩‍👩‍👧', 'می‌خواهم', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}', ''])(
    'leave emoji, joiners and flags whole: %s',
    (text) => {
      expect(
        visibleParts(text)
          .map((part) => part.kind === 'text' && part.text)
          .join(''),
      ).toBe(text);
    },
  );

  it('are found in one pass over 25,000 of them', () => {
    expect(visibleParts('\u{E0041}'.repeat(12_500))).toEqual([{ kind: 'hidden', code: 'U+E0041' }]);
  });
});
