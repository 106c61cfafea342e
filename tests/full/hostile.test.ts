import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GENERAL_POLICY } from '@/tests/tools/general-policy';
import { judge } from '@/utils/core/detect/judge';
import { makeDrafts } from '@/utils/core/draft/make-drafts';
import { extract } from '@/utils/core/extract/extract';
import { weightedLength } from '@/utils/core/text/weighted-length';
import { sighting } from '../tools/sighting';

/** Text as nobody should write it: any code unit, X's own marks, runs, look-alikes and controls. */
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
      { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
      fc.constantFrom(
        '@HarbourPine ',
        ' still waiting for my refund after 11 days ',
        ' worst service ever ',
        '\ud83d',
        '\udc00',
        '\u202e',
        '\u200b',
        '\u2066',
        '<script>',
        '{{problem}}',
        `$${'{x}'}`,
        '&amp;',
        '\n\n',
        '\0',
        'http://a.b/',
        'a.',
        '!',
        'ᴄʜᴀʀɢᴇᴅ',
        '👩🏽‍🚀',
        '٣',
        '#'.repeat(30),
      ),
      fc
        .tuple(
          fc.constantFrom('!', 'a.', '#', '?', ' ', '0', 'ha', '😡'),
          fc.integer({ min: 1, max: 3000 }),
        )
        .map(([piece, times]) => piece.repeat(times)),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join('').slice(0, 25_000));

const RUNS = 1500;

describe('hostile text', () => {
  it('is judged without a fault, and every span lies inside it between whole characters', () => {
    fc.assert(
      fc.property(text, (post) => {
        const { evidence, verdict } = judge({ text: post, lang: 'en', relation: 'mention' });
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(post.length);
          expect(splitsPair(post, start) || splitsPair(post, end)).toBe(false);
        }
        if (verdict === 'complaint') expect(evidence.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives drafts that X would take, or none with the reason', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(text, (post) => {
        const judgement = judge({ text: post, lang: 'en', relation: 'mention' });
        const { platform, id, author } = sighting().post;
        const set = makeDrafts(
          {
            platform,
            postId: id,
            text: post,
            handle: author.handle,
            displayName: author.displayName,
            relation: 'mention',
            judgement,
            history: [],
            agent: { name: 'Bea' },
            ...GENERAL_POLICY,
            brandName: 'Harbour & Pine',
            now: 0,
          },
          extract(post),
        );
        for (const draft of set.drafts) {
          expect(weightedLength(draft.text)).toBeLessThanOrEqual(280);
          expect(draft.text.isWellFormed()).toBe(true);
          expect(draft.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]|\{\{|undefined|null|NaN/);
        }
        if (set.drafts.length === 0) expect(set.reason).toBeTruthy();
      }),
      { numRuns: RUNS },
    );
  });
});

function splitsPair(text: string, index: number): boolean {
  return /[\ud800-\udbff]/.test(text[index - 1] ?? '') && /[\udc00-\udfff]/.test(text[index] ?? '');
}
