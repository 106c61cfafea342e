import type { Deed } from '@/utils/core/policy/deeds';
import { type Answered, answer, pack, pastOf } from './answer';
import { complaintsOf, draw, hash, type RealPost } from './sample';

const SEED = 'amends-drafts';

/** Rows of each set among the posts that drafts are measured on. */
const MAIN = { pairs: 480, acl2019: 420, airline: 200, fincorp: 60 } as const;

/** The posts of the table: real complaints, general pack, nothing known of the customer. */
export function mainPosts(data: string, scale = 1): RealPost[] {
  return Object.entries(MAIN).flatMap(([set, count]) =>
    draw(complaintsOf(data, set), Math.round(count * scale), SEED),
  );
}

const BRANDS = [
  { set: 'airline', pack: 'airline' },
  { set: 'fincorp', pack: 'bank-uk-us' },
  { set: 'acl2019', pack: 'telecom' },
  { set: 'pairs', pack: 'health' },
] as const;

const DEEDS: readonly Deed[] = [
  { kind: 'checked', detail: 'account', at: null },
  { kind: 'escalated', detail: 'the depot', at: null },
  { kind: 'refunded', detail: '£54', at: null },
];

/** Other posts under our brands' packs, most with a past, some with a logged deed. */
export function otherAnswers(data: string, each: number): Answered[] {
  return BRANDS.flatMap(({ set, pack: name }) => {
    const rows = draw(complaintsOf(data, set), 2 * each, `${SEED}/other`);
    return rows.slice(0, each).map((post, i) => {
      const turn = hash(`other/${post.id}`) % 4;
      const earlier = rows[each + i];
      const deed = DEEDS[hash(post.id) % DEEDS.length];
      return answer(post, {
        pack: pack(name),
        history: turn > 0 && earlier ? pastOf(post, earlier) : [],
        deeds: turn === 3 && deed ? [deed] : [],
      });
    });
  });
}
