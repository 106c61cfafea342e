import { describe, expect, it } from 'vitest';
import { GENERAL_POLICY } from '@/tests/tools/general-policy';
import { judge } from '@/utils/core/detect/judge';
import type { Draft, DraftInput } from '@/utils/core/draft/draft';
import { makeDrafts } from '@/utils/core/draft/make-drafts';
import { extract } from '@/utils/core/extract/extract';
import { MAX_WEIGHTED_LENGTH } from '@/utils/core/text/weighted-length';
import { realPosts } from './real-posts';

const SETS = [
  { file: 'eval/reply_pairs.jsonl', field: 'customer_text', named: 0.7 },
  { file: 'train/complaints_acl2019.jsonl', field: 'text', named: 0.6 },
] as const;

interface Answered {
  post: string;
  drafts: Draft[];
}

function answer(id: string, post: string): Answered & { triage: string } {
  const input: DraftInput = {
    platform: 'x',
    postId: id,
    text: post,
    handle: 'customer',
    displayName: '',
    relation: 'mention',
    judgement: judge({ text: post, lang: 'en', relation: 'mention' }),
    history: [],
    agent: { name: 'Bea' },
    ...GENERAL_POLICY,
    brandName: null,
    now: 0,
  };
  const { triage, drafts } = makeDrafts(input, extract(post));
  return { triage, post, drafts };
}

/** Words of a draft that claim something: numbers, times, links. */
const CLAIMS =
  /https?:\S+|\S*\d[\w:.,%]*|\b(?:today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi;
const FILLER =
  /\b(?:inconvenience|your experience|valued customer|rest assured|unfortunately|reach out)\b/i;
const ABUSE = /\b(?:fuck\w*|shit\w*|bastards?|bitch\w*|cunts?|assholes?|idiots?|morons?)\b/i;

for (const { file, field, named } of SETS) {
  const posts = realPosts(file, field);
  describe.skipIf(posts === null)(
    `drafts for the real posts of ${file}${posts ? '' : ' (skipped: no ../shared/data)'}`,
    () => {
      const answered = (posts ?? []).map(({ id, text }) => answer(id, text));
      const drafts = answered.flatMap(({ post, drafts: own }) =>
        own.map((draft) => ({ post, draft })),
      );

      it('keeps every draft within X’s limit', () => {
        expect(drafts.length).toBeGreaterThan(1000);
        expect(drafts.filter(({ draft }) => draft.length > MAX_WEIGHTED_LENGTH)).toEqual([]);
      });

      it('has no number, time or link that the post does not have', () => {
        const invented = drafts.flatMap(({ post, draft }) =>
          (draft.text.replace(/ \^Bea$/, '').match(CLAIMS) ?? [])
            .map((claim) => claim.replace(/[.,:?)"]+$/, '').replace(/^["($£€]+/, ''))
            .filter((claim) => !post.toLowerCase().includes(claim.toLowerCase()))
            .map((claim) => ({ claim, post, draft: draft.text })),
        );
        expect(invented).toEqual([]);
      });

      it('repeats no handle, address, long number or abuse', () => {
        const leaks = drafts.filter(
          ({ draft }) =>
            /@\w|(?<!\berror (?:0x)?[\da-f]*)\d{6,}/i.test(draft.text) || ABUSE.test(draft.text),
        );
        expect(leaks.map(({ draft }) => draft.text)).toEqual([]);
      });

      it('has no canned filler, shouting or claimed deed', () => {
        const poor = drafts.filter(
          ({ draft }) =>
            FILLER.test(draft.text) ||
            /!|\bI(?:'ve| have) (?:passed|raised|escalated|checked|told|asked)\b/.test(draft.text),
        );
        expect(poor.map(({ draft }) => draft.text)).toEqual([]);
      });

      it('offers three drafts that open and end differently', () => {
        const replies = answered.filter(({ triage }) => triage === 'reply');
        for (const { drafts: own } of replies) {
          const bodies = own.map((draft) => draft.text.replace(/ \^Bea$/, ''));
          expect(new Set(own.map((draft) => draft.strategy)).size).toBe(3);
          expect(new Set(bodies.map((text) => text.split(' ').slice(0, 2).join(' '))).size).toBe(3);
          expect(new Set(bodies.map((text) => text.split(' ').slice(-3).join(' '))).size).toBe(3);
        }
      });

      it(`names the customer's own problem in at least ${named * 100} % of replies`, () => {
        const replies = answered
          .filter(({ triage }) => triage === 'reply')
          .flatMap(({ drafts: own }) => own);
        const share =
          replies.filter((draft) => draft.facts.some((fact) => fact.source === 'post')).length /
          replies.length;
        console.log(
          `${file}: ${replies.length} drafts, problem named in ${(share * 100).toFixed(1)} %`,
        );
        expect(share).toBeGreaterThanOrEqual(named);
      });

      it('has no opening that many customers would meet', () => {
        const openings = new Map<string, number>();
        for (const { draft } of drafts) {
          const opening = draft.text.split(' ').slice(0, 4).join(' ');
          openings.set(opening, (openings.get(opening) ?? 0) + 1);
        }
        expect(Math.max(...openings.values()) / drafts.length).toBeLessThan(0.08);
      });
    },
  );
}
