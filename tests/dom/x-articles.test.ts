import { describe, expect, it } from 'vitest';
import { xReader } from '@/utils/platforms/x';
import { article, cell, first, page, quote, timeline } from './x-markup';

describe('articles', () => {
  const deleted =
    '<article role="article" tabindex="-1"><span>This post was deleted</span></article>';
  const row = '<article data-testid="notification"><div data-testid="tweetText">x</div></article>';

  it('leaves out deleted posts and notification rows', () => {
    const doc = page(
      timeline(cell(article({ id: '1' })), cell(deleted), cell(row), cell(article())),
    );
    expect(xReader.articles(doc)).toHaveLength(2);
    expect([...doc.querySelectorAll('span')].map((node) => xReader.articleOf(node))).not.toContain(
      doc.querySelectorAll('article')[1],
    );
  });

  const unknown = { ok: false, reason: 'unknown-markup' };
  const counted = (html: string) => xReader.articles(page(html)).map((each) => xReader.read(each));

  it.each([
    [
      'under another name',
      (html: string) => html.replace('data-testid="tweet"', 'data-testid="post"'),
    ],
    ['without its name', (html: string) => html.replace('data-testid="tweet"', '')],
    [
      'without its element',
      (html: string) => html.replaceAll('article', 'div').replace('data-testid="tweet"', ''),
    ],
  ])('count posts %s as not read, not as nothing', (_, change) => {
    const changed = ['1', '2', '3', '4'].map((id) => cell(change(article({ id }))));
    expect(counted(timeline(...changed))).toEqual(Array(4).fill(unknown));
  });

  it('count those of X’s other apps once each, what they quote and repost included', () => {
    const actions =
      '<div><div data-engagement-action="reply"><a href="/compose/post?in_reply_to=7"></a></div></div>';
    const words = '<a href="/mia_okafor">Mia</a><div dir="auto">Where is my parcel?</div>';
    const quoted = `<div role="link" data-href="/tomasz_w/status/6"><article>${words}</article></div>`;
    const plain = `<article>${words}${actions}</article>`;
    const quoting = `<article>${words}${quoted}${actions}</article>`;
    const before = '<article data-tweet-id="7"><p>Where is my parcel?</p></article>';
    const entries = [plain, quoting, `<article>${plain}</article>`, before].map(
      (html) => `<li><div data-timeline-entry>${html}</div></li>`,
    );
    expect(counted(`<ul>${entries.join('')}</ul>`)).toEqual(Array(4).fill(unknown));
  });

  it('keep the order of the page when X shows both kinds at once', () => {
    const post = (id: string) => cell(article({ id }));
    const bare = post('2').replaceAll('article', 'div').replace('data-testid="tweet"', '');
    const found = counted(timeline(post('1'), bare, post('3')));
    expect(found.map((result) => result.ok)).toEqual([true, false, true]);
  });

  it('find a post of no known element by what is added to its cell', () => {
    const html = article().replaceAll('article', 'div').replace('data-testid="tweet"', '');
    const doc = page(timeline(cell(html)));
    const whole = doc.querySelector('[data-testid="cellInnerDiv"]');
    const filled = whole?.firstElementChild;
    expect(filled && xReader.articles(filled)).toEqual([whole]);
  });

  it.each([
    ['a person to follow', '<a href="/tomasz_w">Tomasz</a><button>Follow</button>'],
    [
      'a private message',
      '<div data-testid="messageEntry"><a href="/tomasz_w">T</a><time></time><div data-testid="tweetText">Hi</div></div>',
    ],
    ['a trend', '<a href="/search?q=northline">Northline</a><time>2h</time>'],
  ])('leave out a cell with %s', (_, html) => {
    expect(counted(timeline(cell(html)))).toEqual([]);
  });

  it('finds the article that it is given, and the one around a text', () => {
    const element = first(article());
    expect(xReader.articles(element)).toEqual([element]);
    const text = element.querySelector('[data-testid="tweetText"]')?.firstChild;
    expect(text && xReader.articleOf(text)).toBe(element);
  });

  it('finds the posts of every column of X Pro and beside the media viewer', () => {
    const column = (id: string) =>
      `<div data-testid="multi-column-layout-column-content">${timeline(cell(article({ id })))}</div>`;
    const viewer = `<div data-testid="tweet"><div role="group"><button data-testid="reply"></button></div></div>`;
    const doc = page(column('1') + column('2') + viewer);
    const ids = xReader.articles(doc).map((each) => {
      const result = xReader.read(each);
      return result.ok && result.kind === 'post' ? result.post.id : null;
    });
    expect(ids).toEqual(['1', '2']);
  });
});

describe('fingerprint', () => {
  const of = (html: string) => xReader.fingerprint(first(html));

  it('changes when a cell shows another post, another text or the rest of it', () => {
    const same = of(article());
    expect(of(article({ id: '2' }))).not.toBe(same);
    expect(of(article({ text: 'Where is my parcel!' }))).not.toBe(same);
    expect(of(article({ text: 'Where is my parcel? It is late.' }))).not.toBe(same);
  });

  it.each([
    ['avatar', '"UserAvatar-Container-'],
    ['name', '<div><a href="/'],
  ])('changes when the %s turns to another author under the same id and text', (_, before) => {
    const later = article().replace(`${before}mia_okafor`, `${before}tomasz_w`);
    expect(later).not.toBe(article());
    expect(of(later)).not.toBe(of(article()));
  });

  it('stays when only counters, "2h" and labels move on', () => {
    const later = article()
      .replace('>2h<', '>3h<')
      .replace('>9<', '>25K<')
      .replace('9 likes', '25 K');
    expect(of(later)).toBe(of(article()));
  });
});

describe('marker slot', () => {
  it('is the row of buttons of the post, below a quote and never of it', () => {
    const html = article({ below: quote('brana_rail', 'x') });
    expect(xReader.markerSlot(first(html))?.getAttribute('role')).toBe('group');
  });

  it('is the lower of two rows', () => {
    const upper = '<div role="group" id="upper"><button data-testid="reply"></button></div>';
    expect(xReader.markerSlot(first(article({ header: upper })))?.id).toBe('');
  });

  it('is none in an ad or where there are no buttons', () => {
    const unlinked = article().replace(/<a [^>]*><time.*?<\/a>/, '');
    const ad = cell(`<div data-testid="placementTracking">${unlinked}</div>`);
    expect(xReader.markerSlot(first(ad))).toBeNull();
    expect(xReader.markerSlot(first(article().replaceAll('role="group"', '')))).toBeNull();
  });
});
