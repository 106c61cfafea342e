import { describe, expect, it } from 'vitest';
import { mentionedHandles } from '@/utils/core/scope/mentions';
import { relationOf } from '@/utils/core/scope/scope';
import type { Ad } from '@/utils/platforms/adapter';
import { xReader } from '@/utils/platforms/x';
import { haveSavedPages, savedPages } from './x-expected';
import { article, mention, page, quote } from './x-markup';

const BRAND = 'northline';

function first(html: string): Element {
  const [found] = xReader.articles(page(html));
  if (!found) throw new Error('no article');
  return found;
}

const glance = (html: string) => xReader.glance(first(html), [BRAND]);

describe('a glance', () => {
  it('passes over a post by another that does not concern the brand', () => {
    expect(glance(article({ id: '77' }))).toEqual({
      platform: 'x',
      id: '77',
      author: { handle: 'mia_okafor' },
    });
  });

  it.each([
    ['mentions it', article({ text: `<span>Hey </span>${mention('NorthLine')}` })],
    ['mentions it with a wide sign', article({ text: '<span>\uff20northline help</span>' })],
    ['links to it without its name', article({ header: '<a href="/Northline">you</a>' })],
    ['quotes it', article({ below: quote(BRAND, 'We are sorry') })],
    ['quotes anybody', article({ below: quote('tomasz_w', 'So it is') })],
    ['names no author', article({}).replaceAll('UserAvatar-Container-', 'Avatar-')],
    ['shows no time', article({}).replace(/<time.*?<\/time>/, '')],
  ])('leaves to reading what %s', (_, html) => {
    expect(glance(html)).toBeNull();
  });

  it('leaves what is wrapped as ads are to reading', () => {
    expect(glance(`<div data-testid="placementTracking">${article()}</div>`)).toBeNull();
  });
});

if (!haveSavedPages) console.warn('saved pages of X not found: glances are not compared with them');

describe.skipIf(!haveSavedPages)('a glance at saved pages of X', () => {
  const articles = (haveSavedPages ? savedPages() : []).flatMap(({ html }) =>
    xReader.articles(new DOMParser().parseFromString(html, 'text/html')),
  );

  it('says of every handle in a post what a reading says', () => {
    const wrong = articles.flatMap((element) => {
      const result = xReader.read(element);
      return [...handlesIn(result), 'nobody_here'].filter((handle) => {
        const glimpse = xReader.glance(element, [handle.toLowerCase()]);
        if (!glimpse) return false;
        if (!result.ok || result.kind === 'ad') return true;
        const scope = { handles: [handle.toLowerCase()], names: [] };
        const { id, author } = result.post;
        return (
          glimpse.id !== id ||
          glimpse.author.handle !== author.handle ||
          relationOf(result.post, scope, { parent: null }) !== 'none'
        );
      });
    });
    expect(wrong).toEqual([]);
  });

  it('is enough for most posts', () => {
    const read = articles.filter((element) => xReader.read(element).ok);
    const passed = read.filter((element) => xReader.glance(element, ['nobody_here']));
    expect(passed.length).toBeGreaterThan(read.length / 2);
  });
});

function handlesIn(result: ReturnType<typeof xReader.read>): string[] {
  if (!result.ok) return [];
  const facts: Ad = result.kind === 'ad' ? result.ad : result.post;
  return [
    ...mentionedHandles(facts.text ?? ''),
    ...facts.replyingTo,
    ...(facts.quotes === null ? [] : [facts.quotes]),
    ...(facts.repostedBy === null ? [] : [facts.repostedBy]),
  ];
}
