import { describe, expect, it } from 'vitest';
import { xReader } from '@/utils/platforms/x';
import { article, cell, page, timeline } from './x-markup';

function parents(...timelines: string[]): Record<string, string> {
  const found = xReader.parents(xReader.articles(page(timelines.join(''))));
  return Object.fromEntries([...found].map(([child, parent]) => [child, parent.id]));
}

const post = (id: string, line = false) => cell(article({ id, line }));
const focal = (id: string) =>
  cell(article({ id, focal: true }), '<div data-testid="inline_reply_offscreen"></div>');
const empty = cell('<div></div>');
const showReplies = cell('<div role="button">Show replies</div>');
const deleted = cell('<article tabindex="-1"><span>This post was deleted</span></article>');
const heading = cell('<div><h2 role="heading">Discover more</h2></div>');
const ad = cell(
  `<div data-testid="placementTracking">${article({ id: '99' }).replace(/<a [^>]*><time.*?<\/a>/, '')}</div>`,
);

describe('which post answers which', () => {
  it('leads from the posts above the focal one down to it', () => {
    expect(parents(timeline(post('1', true), post('2', true), focal('3')))).toEqual({
      2: '1',
      3: '2',
    });
  });

  it('takes posts below the focal one for answers to it, but for joined ones', () => {
    const html = timeline(
      focal('1'),
      empty,
      post('2'),
      post('3', true),
      post('4'),
      empty,
      post('5'),
    );
    expect(parents(html)).toEqual({ 2: '1', 3: '1', 4: '3', 5: '1' });
  });

  it('passes over ads between answers', () => {
    expect(parents(timeline(focal('1'), post('2'), ad, post('3')))).toEqual({ 2: '1', 3: '1' });
  });

  it('claims nothing across hidden replies', () => {
    expect(parents(timeline(focal('1'), post('2', true), showReplies, post('3')))).toEqual({
      2: '1',
    });
  });

  it('claims nothing across a deleted post above the focal one', () => {
    expect(parents(timeline(post('1', true), deleted, focal('3')))).toEqual({});
  });

  it('stops where X goes on to recommend other posts', () => {
    const html = timeline(focal('1'), post('2'), heading, post('3'), post('4', true), post('5'));
    expect(parents(html)).toEqual({ 2: '1', 5: '4' });
  });

  it('goes by the line alone where no post is focal', () => {
    expect(parents(timeline(post('1'), post('2', true), post('3'), post('4')))).toEqual({ 3: '2' });
  });

  it('keeps columns apart', () => {
    expect(parents(timeline(focal('1'), post('2')), timeline(post('3'), post('4')))).toEqual({
      2: '1',
    });
  });
});
