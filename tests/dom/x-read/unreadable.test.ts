import { describe, expect, it } from 'vitest';
import { xReader } from '@/utils/platforms/x';
import { article, first, quote } from '../x-markup';

const failure = (html: string) => xReader.read(first(html));

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

  it.each([
    [article().replace(/<time.*?<\/time>/, '2h'), '1900000000000000001'],
    [
      '<article data-tweet-id="7"><a href="https://x.com/mia_okafor/status/7?s=20">1h</a></article>',
      '7',
    ],
    ['<article><div data-testid="tweet">Hi</div></article>', null],
  ])('and is known again by the post it links to, if to any', (html, id) => {
    expect(xReader.linkedId(first(html))).toBe(id);
  });
});
