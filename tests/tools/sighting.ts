import type { Post } from '@/utils/core/post/post';
import type { Sighting } from '@/utils/core/post/sighting';
import type { Judgement, Relation } from '@/utils/core/post/verdict';
import { PLAIN } from './plain-post';

interface Parts {
  post?: Partial<Post>;
  judgement?: Partial<Judgement>;
  relation?: Relation;
  seenAt?: number;
}

/** A complaint about a parcel, with whatever a test needs different. */
export function sighting({
  post,
  judgement,
  relation = 'mention',
  seenAt = 2000,
}: Parts = {}): Sighting {
  return {
    post: {
      ...PLAIN,
      id: '1001',
      author: { handle: 'Mara_Quill', displayName: 'Mara Quill' },
      text: '@HarbourPine my parcel never came',
      at: 1000,
      permalink: 'https://x.com/Mara_Quill/status/1001',
      ...post,
    },
    relation,
    judgement: {
      verdict: 'complaint',
      score: 0.8,
      probability: 0.9,
      category: 'delivery',
      stakes: 2,
      reproach: 'mild',
      heat: 1,
      flags: [],
      evidence: [{ start: 23, end: 33, why: 'says it never came' }],
      notForUs: null,
      reason: null,
      ...judgement,
    },
    seenAt,
  };
}
