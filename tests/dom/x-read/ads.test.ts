import { describe, expect, it } from 'vitest';
import { xReader } from '@/utils/platforms/x';
import { article, cell, first, timeline } from '../x-markup';
import { post } from './read-post';

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
