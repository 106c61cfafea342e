import type { Post } from '@/utils/core/post/post';
import { xReader } from '@/utils/platforms/x';
import { first } from '../x-markup';

/** The post that stands first in this page, as the reader reads it. */
export function post(html: string, account: string | null = null): Post {
  const result = xReader.read(first(html), { account });
  if (!result.ok || result.kind !== 'post') throw new Error(JSON.stringify(result));
  return result.post;
}
