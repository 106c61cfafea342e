import type { Post } from '@/utils/core/post/post';
import type { Relation } from '@/utils/core/post/verdict';
import { relationOf } from '@/utils/core/scope/scope';
import type { Brand } from './brand';
import type { OwnReplies } from './own-replies';
import type { Parents } from './parents';

/** What tells how a post of this page reaches the brand. */
export interface Reach {
  brand: Pick<Brand, 'scope'>;
  parents: Pick<Parents, 'inThread' | 'authorOf'>;
  own: Pick<OwnReplies, 'authorOf'>;
}

/** X leaves the "Replying to" line out inside threads: there the answered post tells. */
export function relationHere(post: Post, { brand, parents, own }: Reach): Relation {
  // Always asked: where a post stands is told by those that were on the page before it.
  const parent = parents.inThread(post.id);
  const plain = relationOf(post, brand.scope, { parent: null });
  if (plain !== 'none' && plain !== 'untagged') return plain;
  const handle = parent && (own.authorOf(parent) ?? parents.authorOf(parent));
  return handle ? relationOf(post, brand.scope, { parent: { handle } }) : plain;
}
