import { describe, expect, it } from 'vitest';
import { article } from '../x-markup';
import { post } from './read-post';

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
