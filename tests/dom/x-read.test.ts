import { describe, expect, it } from 'vitest';
import type { Post } from '@/utils/core/post/post';
import { xReader } from '@/utils/platforms/x';
import { article, cell, first, mention, quote, shortened, timeline } from './x-markup';

function post(html: string, account: string | null = null): Post {
  const result = xReader.read(first(html), { account });
  if (!result.ok || result.kind !== 'post') throw new Error(JSON.stringify(result));
  return result.post;
}

const failure = (html: string) => xReader.read(first(html));

describe('text', () => {
  it('keeps emoji, mentions and line breaks as people see them', () => {
    const text = `<span>Third time\n</span>${mention('northline')}<span> lost it </span><img alt="😡"><span>\n\nFix this<br>now</span>`;
    expect(post(article({ text })).text).toBe('Third time\n@northline lost it 😡\n\nFix this\nnow');
  });

  it('gives shortened links in full', () => {
    const text = `<span>Proof: </span>${shortened('shop.example/orders/', '99812/tracking')}<span> thanks</span>`;
    expect(post(article({ text })).text).toBe(
      'Proof: https://shop.example/orders/99812/tracking thanks',
    );
  });

  it('keeps dots that the author typed', () => {
    expect(post(article({ text: '<span>Still waiting…</span>' })).text).toBe('Still waiting…');
  });

  it.each(['a', 'div', 'span', 'button'])(
    'leaves "Show more" out when it is a %s inside',
    (tag) => {
      const more = `<${tag} role="link" href="/i" data-testid="tweet-text-show-more-link"><span>Show more</span></${tag}>`;
      const read = post(article({ text: `<span>It began in May</span>${more}` }));
      expect(read).toMatchObject({ text: 'It began in May', cut: true });
    },
  );

  it('reads right-to-left text with a handle and digits in it', () => {
    const text = `<span>الطلب رقم 1234 لم يصل يا </span>${mention('northline')}<span> منذ أسبوع</span>`;
    const read = post(article({ text, lang: 'ar', name: 'ليلى <img alt="🌙">' }));
    expect(read.text).toBe('الطلب رقم 1234 لم يصل يا @northline منذ أسبوع');
    expect(read).toMatchObject({ lang: 'ar', author: { displayName: 'ليلى 🌙' } });
  });

  it('is null for a post of pictures alone, whatever is quoted', () => {
    const read = post(article({ text: null, below: quote('brana_rail', 'Platform 4 closed') }));
    expect(read).toMatchObject({ text: null, lang: null, quotes: 'brana_rail' });
  });
});

describe('what is quoted stays apart', () => {
  it('takes author, time and text from the post itself on its own page', () => {
    const read = post(article({ focal: true, below: quote('brana_rail', 'Platform 4 closed') }));
    expect(read).toMatchObject({
      author: { handle: 'mia_okafor' },
      text: 'Where is my parcel?',
      at: Date.parse('2026-03-01T09:30:00.000Z'),
      quotes: 'brana_rail',
      focal: true,
    });
  });

  it('names the first of two quotes', () => {
    const below = quote('brana_rail', 'Platform 4 closed') + quote('tomasz_w', 'So it is');
    expect(post(article({ below })).quotes).toBe('brana_rail');
  });

  it('names the outer of two nested quotes', () => {
    const inner = quote('tomasz_w', 'So it is');
    expect(post(article({ below: quote('brana_rail', `Look${inner}`) })).quotes).toBe('brana_rail');
  });

  it('is not fooled by a display name that looks like a handle', () => {
    const below = quote('brana_rail', 'x')
      .replaceAll('UserAvatar-Container-brana_rail', 'UserAvatar-Container-unknown')
      .replace('BRANA_RAIL', '@northline');
    expect(post(article({ below })).quotes).toBe('brana_rail');
  });

  it('finds a quote that has lost its role', () => {
    const below = `<div>${quote('brana_rail', 'Platform 4 closed').replace('role="link"', '')}</div>`;
    expect(post(article({ below }))).toMatchObject({
      quotes: 'brana_rail',
      text: 'Where is my parcel?',
    });
  });

  it('takes pictures and "Show more" of a quote for the quote’s own', () => {
    const below = quote(
      'brana_rail',
      'Long<a href="/brana_rail/status/1" data-testid="tweet-text-show-more-link">More</a><div data-testid="tweetPhoto"></div>',
    );
    expect(post(article({ below }))).toMatchObject({ cut: false, hasMedia: false });
  });

  it('leaves a community note and a poll out of text and addressees', () => {
    const below = `<div data-testid="cardPoll"><div role="radio">Yes</div></div>
      <div data-testid="birdwatch-pivot" role="link"><span>Readers added context</span>
      <a href="/helpful_reader">helpful_reader</a></div>`;
    expect(post(article({ below }))).toMatchObject({
      text: 'Where is my parcel?',
      replyingTo: [],
      quotes: null,
    });
  });

  it('does not mistake a Space card or a badge for a quote', () => {
    const card =
      '<div role="link" tabindex="0"><div data-testid="UserAvatar-Container-hana_live"></div><span>Evening talk</span></div>';
    const badge = 'Mia Okafor<div role="link" tabindex="0"><img alt="Square badge"></div>';
    expect(post(article({ below: card, name: badge }))).toMatchObject({
      quotes: null,
      author: { displayName: 'Mia Okafor' },
    });
  });
});

describe('who a post is from and for', () => {
  it('reads the "Replying to" line and nothing else as its addressees', () => {
    const header = `<div dir="ltr">Antwort an ${mention('northline')} und ${mention('BranaRail')}</div>`;
    const text = `<span>Hello </span>${mention('someone_else')}`;
    const below = '<div data-testid="card.wrapper"><a href="/cardmaker">x</a></div>';
    expect(post(article({ header, text, below })).replyingTo).toEqual(['northline', 'BranaRail']);
  });

  it('reads it above a picture without text', () => {
    const header = `<div dir="ltr">Antwort an ${mention('northline')}</div>`;
    const below = '<div data-testid="tweetPhoto"><a href="/tagged_person">Tagged</a></div>';
    const read = post(article({ header, text: null, below }));
    expect(read).toMatchObject({ replyingTo: ['northline'], hasMedia: true });
  });

  it.each([
    [
      '<a href="/tomasz_w"><span data-testid="socialContext">Tomasz reposted</span></a>',
      'tomasz_w',
    ],
    ['<a href="https://x.com/tomasz_w"><span data-testid="socialContext">T</span></a>', 'tomasz_w'],
    ['<div data-testid="socialContext">Pinned</div>', null],
    ['<a href="/i/communities/77"><span data-testid="socialContext">Rail fans</span></a>', null],
  ])('knows who reposted it: %s', (social, repostedBy) => {
    expect(post(article({ social })).repostedBy).toBe(repostedBy);
  });

  it.each([
    ['MIA_okafor', true],
    ['northline', false],
    [null, false],
  ])('knows whether @%s wrote it', (account, own) => {
    expect(post(article(), account).own).toBe(own);
  });

  it('falls back to the name block when the avatar does not know its account', () => {
    const html = article().replaceAll(
      'UserAvatar-Container-mia_okafor',
      'UserAvatar-Container-unknown',
    );
    expect(post(html).author).toEqual({ handle: 'mia_okafor', displayName: 'Mia Okafor' });
  });
});

describe('a line to the next cell', () => {
  it.each([true, false])('is seen or not: %s', (line) => {
    expect(post(article({ line })).continues).toBe(line);
  });

  it('is not the name block that follows the avatar in a trimmed page', () => {
    const html = article()
      .replace('</div></div></div>', '</div></div>')
      .replace('<div><div><div data-testid="User-Name">', '<div data-testid="User-Name">');
    const avatar = first(html).querySelector('[data-testid="Tweet-User-Avatar"]');
    expect(avatar?.nextElementSibling?.getAttribute('data-testid')).toBe('User-Name');
    expect(post(html).continues).toBe(false);
  });
});

describe('address and time', () => {
  it.each([
    '/mia_okafor/status/42',
    'https://x.com/mia_okafor/status/42',
    'https://twitter.com/mia_okafor/status/42',
    'https://mobile.twitter.com/mia_okafor/status/42?s=20',
    'https://pro.x.com/mia_okafor/status/42/history',
    '/i/web/status/42',
    '/mia_okafor/statuses/42',
  ])('reads the id from %s', (href) => {
    const html = article().replace(
      'href="/mia_okafor/status/1900000000000000001"',
      `href="${href}"`,
    );
    expect(post(html)).toMatchObject({
      id: '42',
      permalink: 'https://x.com/mia_okafor/status/42',
    });
  });

  it('has no time when the page gives one that is none', () => {
    expect(post(article({ at: 'yesterday' })).at).toBeNull();
  });

  it('takes the id from the statistics when the time carries no link', () => {
    const html = article().replace(/<a [^>]*>(<time.*?<\/time>)<\/a>/, '$1');
    expect(post(html).id).toBe('1900000000000000001');
  });
});

describe('what cannot be read is named, never guessed', () => {
  it('a post without any mark of its author', () => {
    const html = article().replaceAll(/data-testid="(Tweet-User-Avatar|User-Name)"/g, '');
    expect(failure(html)).toEqual({ ok: false, reason: 'no-author' });
  });

  it('a post without a time', () => {
    const html = article().replace(/<time.*?<\/time>/, '2h');
    expect(failure(html)).toEqual({ ok: false, reason: 'no-time' });
  });

  it('a post whose only time is that of its quote', () => {
    const html = article({ below: quote('brana_rail', 'x') }).replace(/<time.*?<\/time>/, '2h');
    expect(failure(html)).toEqual({ ok: false, reason: 'no-time' });
  });

  it('a time that leads nowhere', () => {
    const html = article().replaceAll(/\/status\/\d+/g, '');
    expect(failure(html)).toEqual({ ok: false, reason: 'no-id' });
  });

  it('a layout with other marks, which still counts as a post', () => {
    const html = '<article><div data-testid="tweet">Hi</div></article>';
    expect(failure(html)).toEqual({ ok: false, reason: 'unknown-markup' });
  });
});

describe('ads', () => {
  const bare = article({ handle: 'loud_shop', text: 'Buy now' });
  // X's ads link to no post: neither by their time nor to their statistics.
  const promoted = bare
    .replace(/<a [^>]*><time.*?<\/a>/, '')
    .replace(/<a [^>]*\/analytics".*?<\/a>/, '');
  const labelled = (html: string) =>
    html.replace('<button data-testid="caret">', '<div><span>Anzeige</span></div>$&');
  const wrapped = (html: string) => cell(`<div data-testid="placementTracking">${html}</div>`);

  it('are told by what encloses them, and say what they say', () => {
    expect(xReader.read(first(wrapped(promoted)))).toMatchObject({
      ok: true,
      kind: 'ad',
      ad: { author: { handle: 'loud_shop' }, text: 'Buy now', at: null },
    });
  });

  it('are told by label and missing time when saved alone', () => {
    expect(xReader.read(first(labelled(promoted)))).toMatchObject({ ok: true, kind: 'ad' });
  });

  it('are told by label and wrapper even when they link to themselves', () => {
    expect(xReader.read(first(wrapped(labelled(bare))))).toMatchObject({ ok: true, kind: 'ad' });
  });

  it('are not posts with time and link, should X measure those as well', () => {
    expect(post(wrapped(bare)).id).toBe('1900000000000000001');
  });

  it('are failures like others, and counted, where the page is known to show none', () => {
    const context = { account: null, noAds: true };
    expect(xReader.read(first(wrapped(promoted)), context)).toEqual({
      ok: false,
      reason: 'no-time',
    });
  });

  it('are not videos, which carry the same mark inside', () => {
    const below =
      '<div data-testid="placementTracking"><div data-testid="videoPlayer"></div></div>';
    expect(post(article({ below })).hasMedia).toBe(true);
  });

  it('are not whole timelines that happen to be measured', () => {
    const html = `<div data-testid="placementTracking">${timeline(cell(article()))}</div>`;
    expect(post(html).id).toBe('1900000000000000001');
  });
});
