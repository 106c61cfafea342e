import { xReader } from '@/utils/platforms/x';
/**
 * Pages of our own markup, built after what saved pages of X show: people and posts are invented.
 * Only what a reader may rely on is here; X's classes and wrappers are noise to it.
 */
export interface FakePost {
  handle?: string;
  name?: string;
  id?: string;
  at?: string;
  /** HTML inside the text block; null for a post without text. */
  text?: string | null;
  lang?: string;
  focal?: boolean;
  /** A line joins this post to the next cell. */
  line?: boolean;
  /** HTML between the name and the text. */
  header?: string;
  /** HTML right over the text block, beside it. */
  over?: string;
  /** HTML after the text. */
  below?: string;
  social?: string;
}

export function article(post: FakePost = {}): string {
  const { handle = 'mia_okafor', id = '1900000000000000001', focal = false } = post;
  const time = `<a href="/${handle}/status/${id}"><time datetime="${post.at ?? '2026-03-01T09:30:00.000Z'}">2h</time></a>`;
  const text =
    post.text === null
      ? ''
      : `<div dir="auto" ${post.lang === undefined ? '' : `lang="${post.lang}"`} data-testid="tweetText">${post.text ?? 'Where is my parcel?'}</div>`;
  return `<article role="article" tabindex="${focal ? '-1' : '0'}" data-testid="tweet">
    ${post.social ?? ''}
    <div>${avatar(handle)}${post.line ? '<div></div>' : ''}</div>
    <div><div>${name(handle, post.name ?? 'Mia Okafor', focal ? '' : time)}
      <div><button data-testid="caret"></button></div></div></div>
    ${post.header ?? ''}<div>${post.over ?? ''}${text}</div>${post.below ?? ''}
    ${focal ? `<div>${time}</div>` : ''}
    ${actions(handle, id)}
  </article>`;
}

export function cell(...content: string[]): string {
  return `<div data-testid="cellInnerDiv">${content.join('')}</div>`;
}

export function timeline(...cells: string[]): string {
  return `<section role="region"><h1>x</h1><div aria-label="x"><div>${cells.join('')}</div></div></section>`;
}

/** A quoted post: a box whose author and time carry no links. */
export function quote(handle: string, text: string): string {
  return `<div><span>Quote</span></div><div role="link" tabindex="0">
    <div><div>${avatar(handle, false)}</div>
    <div data-testid="User-Name"><div><span>${handle.toUpperCase()}</span></div><div><div><span>@${handle}</span></div>
    <div><time datetime="2026-02-27T08:00:00.000Z">Feb 27</time></div></div></div></div>
    <div data-testid="tweetText" lang="en">${text}</div></div>`;
}

export function mention(handle: string): string {
  return `<div><span><a href="/${handle}">@${handle}</a></span></div>`;
}

/** A link as X shortens it: the whole address is there, partly hidden. */
export function shortened(start: string, rest: string): string {
  return `<a href="https://t.co/Ab3dE"><span aria-hidden="true">https://</span>${start}<span aria-hidden="true">${rest}</span><span aria-hidden="true">…</span></a>`;
}

export function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function avatar(handle: string, linked = true): string {
  const picture = '<img alt="">';
  return `<div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}">${
    linked ? `<a href="/${handle}">${picture}</a>` : picture
  }</div></div>`;
}

function name(handle: string, shown: string, time: string): string {
  return `<div data-testid="User-Name">
    <div><a href="/${handle}"><div dir="ltr"><span>${shown}</span></div><div><svg data-testid="icon-verified"></svg></div></a></div>
    <div><div><a href="/${handle}" tabindex="-1"><span>@${handle}</span></a><span>·</span>${time}</div></div></div>`;
}

function actions(handle: string, id: string): string {
  return `<div role="group" aria-label="2 replies, 9 likes">
    <button data-testid="reply"><span data-testid="app-text-transition-container">2</span></button>
    <button data-testid="like"><span data-testid="app-text-transition-container">9</span></button>
    <a href="/${handle}/status/${id}/analytics"><span>120</span></a></div>`;
}

/** The first article of a page with nothing but this in it. */
export function first(html: string): Element {
  const [found] = xReader.articles(page(html));
  if (!found) throw new Error('no article');
  return found;
}
