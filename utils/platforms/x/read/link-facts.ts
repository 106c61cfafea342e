import { profileLink, statusLink } from '../links';
import type { Marks } from './marks';

export interface LinkFacts {
  /** The "Replying to" line: profile links between the name and the content. */
  replyingTo: string[];
  /** A picture that has not loaded yet is only a link (article-detail-focal-2024-10). */
  toMedia: boolean;
  /** Id in the link to the statistics: the post's own even where its time carries no link. */
  analyticsId: string | null;
}

export function linkFacts(article: Element, marks: Marks): LinkFacts {
  const facts: LinkFacts = { replyingTo: [], toMedia: false, analyticsId: null };
  for (const link of article.getElementsByTagName('a')) {
    const href = link.getAttribute('href');
    if (href === null) continue;
    if (href.includes('/status/')) {
      if (marks.boxes.hold(link)) continue;
      const status = statusLink(href);
      if (status && /^\/(photo|video)\//.test(status.rest)) facts.toMedia = true;
      if (status?.rest.startsWith('/analytics')) facts.analyticsId = status.id;
      continue;
    }
    const handle = profileLink(href);
    if (handle !== null && inHeader(link, marks)) facts.replyingTo.push(handle);
  }
  return facts;
}

/** After the name and before the content, in none of the parts that link to the author anyway. */
function inHeader(link: Element, { avatar, name, content, boxes }: Marks): boolean {
  const start = name ?? avatar;
  if (!start || start.contains(link) || avatar?.contains(link) || boxes.hold(link)) return false;
  if (!follows(start, link)) return false;
  return !content || (!content.contains(link) && follows(link, content));
}

function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}
