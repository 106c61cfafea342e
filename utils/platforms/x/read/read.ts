import { sameHandle } from '@/utils/core/post/post';
import type { Ad, ReadContext, ReadResult } from '../../adapter';
import { permalink } from '../links';
import { displayName, nameHandle } from './author';
import { continuesBelow, isAd, isFocal, isPost, language, reposter } from './flags';
import { linkFacts } from './link-facts';
import { marksOf } from './marks';
import { ownTime } from './status';
import { postText } from './text';
import { isTranslation } from './translation';

/**
 * One article in, one post out. What cannot be read is a typed failure: half a post would put
 * words into the wrong person's mouth.
 * @param context what the page was asked for once, and not per post.
 */
export function read(article: Element, context?: ReadContext): ReadResult {
  if (!isPost(article)) return { ok: false, reason: 'unknown-markup' };
  const marks = marksOf(article);
  const handle = marks.handle ?? (marks.name && nameHandle(marks.name));
  if (handle === null) return { ok: false, reason: 'no-author' };

  const own = ownTime(article, (time) => marks.boxes.hold(time));
  const at = own ? Date.parse(own.time.getAttribute('datetime') ?? '') : Number.NaN;
  const links = linkFacts(article, marks);
  const focal = isFocal(article);
  const facts: Ad = {
    platform: 'x',
    author: { handle, displayName: (marks.name && displayName(marks.name)) || handle },
    text: marks.text && postText(marks.text),
    lang: language(marks.text),
    ...(isTranslation(marks.text, focal) && { translated: true }),
    at: Number.isNaN(at) ? null : at,
    replyingTo: links.replyingTo,
    quotes: marks.quote.author(),
    repostedBy: reposter(marks.social),
    focal,
    cut: marks.cut,
    hasMedia: marks.hasMedia || links.toMedia,
    own: context?.account != null && sameHandle(context.account, handle),
    continues: continuesBelow(marks.avatar),
  };
  const id = own?.link?.id ?? links.analyticsId;
  if (!context?.noAds && isAd(article, id !== null, own !== null))
    return { ok: true, kind: 'ad', ad: facts };
  if (!own) return { ok: false, reason: 'no-time' };
  if (id === null) return { ok: false, reason: 'no-id' };
  return {
    ok: true,
    kind: 'post',
    post: { ...facts, id, permalink: permalink(handle, id) },
  };
}
