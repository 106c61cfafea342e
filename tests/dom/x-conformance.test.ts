import { describe, expect, it } from 'vitest';
import { inspectLine, inspectPage } from '../cli/inspect-page';
import { differences, haveSavedPages, savedPages, score } from './x-expected';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

if (!haveSavedPages) console.warn('saved pages of X not found: conformance is not tested');

describe.skipIf(!haveSavedPages)('saved pages of X', () => {
  const pages = haveSavedPages ? savedPages() : [];
  const read = new Map(pages.map(({ file, html }) => [file, inspectPage(parse(html))]));
  const lines = (file: string) =>
    (read.get(file) ?? []).map(inspectLine).filter((line) => line !== null);

  it.each(pages)('$file holds the posts it is known to hold', ({ file, expected }) => {
    const posts = lines(file);
    expect(expected.map((post, index) => differences(post, posts[index]))).toEqual(
      expected.map(() => []),
    );
    expect(posts).toHaveLength(expected.length);
  });

  it('counts the four posts of the 2021 layout as not read', () => {
    const results = read.get('home-timeline-2021-06-oldlayout.html');
    expect(results).toEqual(Array(4).fill({ ok: false, reason: 'unknown-markup' }));
  });

  it('reads every post right in every field', () => {
    const pairs = pages.flatMap(({ file, expected }) => {
      const posts = lines(file);
      return expected.map((post, index) => ({ expected: post, actual: posts[index] }));
    });
    const { right, summary } = score(pairs);
    console.info(`conformance (jsdom): ${summary}`);
    expect(right).toBe(pairs.length);
  });
});
