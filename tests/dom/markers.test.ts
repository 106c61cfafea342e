import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearLeftovers } from '@/utils/page/leftovers';
import { Markers } from '@/utils/page/markers';
import { xAdapter } from '@/utils/platforms/x/adapter';
import { sighting } from '../tools/sighting';
import { article, cell, timeline } from './x-markup';

const SEEN = sighting();

/** A copy of Amends at work in this page. */
function copy(version: string) {
  const markers = new Markers(
    xAdapter,
    version,
    () => {},
    () => {},
  );
  return {
    marks: (post: Element) => markers.set(post, SEEN, SEEN.judgement),
    ends: () => markers.clearAll(),
  };
}

const posts = () => xAdapter.articles(document);
const marked = (post: Element) =>
  [...post.querySelectorAll<HTMLElement>('amends-marker')].map(({ dataset }) => dataset.version);

let post: Element;
beforeEach(() => {
  document.body.innerHTML = timeline(cell(article({ id: '1' })), cell(article({ id: '2' })));
  [post = document.body] = posts();
});
afterEach(() => document.body.replaceChildren());

describe('two copies of Amends in one page', () => {
  it.each([
    ['0.9.2', '0.10.0'],
    ['1.0.0', '1.0.0.1'],
  ])('%s and %s: the newer one marks a post, whoever comes first and looks again', (old, later) => {
    const [older, newer] = [copy(old), copy(later)];
    older.marks(post);
    newer.marks(post);
    expect(marked(post)).toEqual([later]);
    older.marks(post);
    expect(marked(post)).toEqual([later]);
  });

  it('put the newer marker back where the page threw it away and the older one was faster', () => {
    const [older, newer] = [copy('1.0.0'), copy('2.0.0')];
    newer.marks(post);
    post.querySelector('amends-marker')?.remove();
    older.marks(post);
    newer.marks(post);
    expect(marked(post)).toEqual(['2.0.0']);
  });

  it('of one version leave the post to the one that was there first', () => {
    const [first, second] = [copy('1.0.0'), copy('1.0.0')];
    first.marks(post);
    const [marker] = post.getElementsByTagName('amends-marker');
    second.marks(post);
    expect([...post.getElementsByTagName('amends-marker')]).toEqual([marker]);
  });

  it('take along their own markers only when they end', () => {
    const [one, other] = [copy('1.0.0'), copy('2.0.0')];
    one.marks(post);
    for (const each of posts().slice(1)) other.marks(each);
    other.ends();
    expect(posts().map(marked)).toEqual([['1.0.0'], []]);
  });

  it('clear what one that is gone has left, and nothing of the page', () => {
    copy('1.0.0').marks(post);
    clearLeftovers();
    expect(marked(post)).toEqual([]);
    expect(posts()).toHaveLength(2);
    copy('1.0.0').marks(post);
    expect(marked(post)).toEqual(['1.0.0']);
  });
});
