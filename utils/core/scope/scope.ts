import { normaliseHandle, type Post, sameHandle } from '@/utils/core/post/post';
import type { Relation } from '@/utils/core/post/verdict';
import { mentionedHandles } from './mentions';
import { namesBrand } from './names';

/** What counts as "the brand" on this page. */
export interface BrandScope {
  /** Lower case, without @. Empty: nothing is about us, and the agent is asked. */
  handles: string[];
  /** Names and aliases that people write without a tag. */
  names: string[];
}

/** The part of the agent's settings that scope rests on. */
interface BrandSettings {
  brand: { handles: readonly string[]; names: readonly string[] };
}

/**
 * The brand's handles by settings, else the logged-in account, so that Amends works with no set-up.
 * Names count only where handles are known: see design.md, "Brand scope".
 * @param account handle of the logged-in account, null when logged out
 */
export function brandScope(settings: BrandSettings | null, account: string | null): BrandScope {
  const set = settings?.brand.handles.map(normaliseHandle).filter((handle) => handle !== '') ?? [];
  const own = account === null ? [] : [normaliseHandle(account)];
  const names =
    settings?.brand.names.map((name) => name.trim()).filter((name) => name !== '') ?? [];
  return { handles: set.length > 0 ? set : own, names };
}

/** True for posts of the brand, of a colleague, or of the account that is logged in. */
export function isOurs(
  { own, author: { handle } }: { own: boolean; author: { handle: string } },
  scope: BrandScope,
  colleagues: readonly string[],
): boolean {
  return (
    own || isBrand(handle, scope) || colleagues.some((colleague) => sameHandle(colleague, handle))
  );
}

/**
 * How a post reaches the brand. A mention outranks a reply, a reply a quotation, and all of them a
 * name without a tag.
 * @param context `parent`: author of the post this one answers, where the thread shows it; X leaves
 * its "Replying to" line out there
 */
export function relationOf(
  post: Post,
  scope: BrandScope,
  { parent }: { parent: { handle: string } | null },
): Relation {
  if (post.text !== null && mentionedHandles(post.text).some((h) => isBrand(h, scope))) {
    return 'mention';
  }
  if (post.replyingTo.some((handle) => isBrand(handle, scope))) return 'reply';
  if (parent !== null && isBrand(parent.handle, scope)) return 'reply';
  if (post.quotes !== null && isBrand(post.quotes, scope)) return 'quote';
  return post.text !== null && namesBrand(post.text, scope.names) ? 'untagged' : 'none';
}

function isBrand(handle: string, scope: BrandScope): boolean {
  const plain = normaliseHandle(handle);
  return scope.handles.some((ours) => normaliseHandle(ours) === plain);
}
