import { profileLink, statusLink } from '../links';
import { CONTENT, MARKS, TEST_ID } from '../selectors';
import { avatarHandle } from './author';
import { QuoteBox } from './quote';

/** The parts of one post, its quote kept apart, gathered in a single pass over the article. */
export class Marks {
  avatar: Element | null = null;
  /** From the avatar's test id. */
  handle: string | null = null;
  name: Element | null = null;
  text: Element | null = null;
  social: Element | null = null;
  replyingTo: string[] = [];
  cut = false;
  hasMedia = false;
  /** Id in the link to the post's statistics: its own even where the time carries no link. */
  analyticsId: string | null = null;
  quote = new QuoteBox();
  /** Past the header: links are content now. */
  #inContent = false;

  constructor(article: Element) {
    for (const element of article.querySelectorAll(MARKS)) {
      if (this.quote.takes(element)) continue;
      const testId = element.getAttribute('data-testid');
      if (testId !== null) this.#mark(element, testId, article);
      if (element.localName === 'a') this.#link(element);
    }
  }

  #mark(element: Element, testId: string, article: Element): void {
    if (CONTENT.has(testId)) this.#inContent = true;
    switch (testId) {
      case TEST_ID.avatar:
        if (this.avatar || this.name) this.quote.startsAt(element, article, this.#own());
        else this.avatar = element;
        break;
      case TEST_ID.name:
      case TEST_ID.name2022:
        if (this.name) this.quote.startsAt(element, article, this.#own());
        else this.name = element;
        break;
      case TEST_ID.text:
        this.text ??= element;
        break;
      case TEST_ID.socialContext:
        this.social ??= element;
        break;
      case TEST_ID.showMore:
        this.cut = true;
        break;
      case TEST_ID.photo:
      case TEST_ID.video:
      case TEST_ID.videoInner:
        this.hasMedia = true;
        break;
      default:
        if (this.handle === null && this.avatar?.contains(element))
          this.handle = avatarHandle(testId);
    }
  }

  #link(link: Element): void {
    const href = link.getAttribute('href');
    const status = statusLink(href);
    if (status) {
      // A picture that has not loaded yet is only a link (article-detail-focal-2024-10).
      if (/^\/(photo|video)\//.test(status.rest)) this.hasMedia = true;
      if (status.rest.startsWith('/analytics')) this.analyticsId = status.id;
      return;
    }
    if (this.#inContent || !(this.name ?? this.avatar)) return;
    if (this.name?.contains(link) || this.avatar?.contains(link)) return;
    const handle = profileLink(href);
    if (handle !== null) this.replyingTo.push(handle);
  }

  #own(): Element[] {
    return [this.avatar, this.name, this.text].filter((part) => part !== null);
  }
}
