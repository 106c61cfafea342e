import { profileLink, statusLink } from '../links';
import { STATUS_LINK } from '../selectors';
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
  const facts: LinkFacts = {
    replyingTo: replyingTo(article, marks),
    toMedia: false,
    analyticsId: null,
  };
  for (const link of article.querySelectorAll(STATUS_LINK)) {
    const status = statusLink(link.getAttribute('href'));
    if (!status || status.rest === '' || marks.boxes.hold(link)) continue;
    if (/^\/(photo|video)\//.test(status.rest)) facts.toMedia = true;
    if (status.rest.startsWith('/analytics')) facts.analyticsId = status.id;
  }
  return facts;
}

/** After the name and before the content, in none of the parts that link to the author anyway. */
function replyingTo(article: Element, { avatar, name, content, boxes }: Marks): string[] {
  const start = name ?? avatar;
  const handles: string[] = [];
  if (!start) return handles;
  for (const link of article.getElementsByTagName('a')) {
    // Place before meaning: it rules out nearly all links and costs less than a pattern.
    if (content && (content.contains(link) || follows(content, link))) break;
    if (!follows(start, link) || start.contains(link) || avatar?.contains(link)) continue;
    const handle = profileLink(link.getAttribute('href'));
    if (handle !== null && !boxes.hold(link)) handles.push(handle);
  }
  return handles;
}

function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}
