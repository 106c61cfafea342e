import { describe, expect, it } from 'vitest';
import { extract } from '@/utils/core/extract/extract';

const topicsOf = (text: string) => extract(text).topics.map((topic) => topic.text);

describe('things that a post speaks of', () => {
  it.each([
    ['@x the tracking number does not work on your website', 'the tracking number'],
    ['@x my new washing machine was left in the rain', 'your new washing machine'],
    ['@x I got the code but the login screen freezes on my phone', 'the login screen'],
    ['@x your refund form crashes every time', 'our refund form'],
    ['@x 3 weeks and no engineer for my broadband router', 'your broadband router'],
  ])('%s → %s', (post, topic) => {
    expect(topicsOf(post)).toContain(topic);
  });

  it('stand in the post where they say they do', () => {
    const post = '@x 😡 the verification code never comes, so the login screen is useless';
    for (const { start, end, text } of extract(post).topics) {
      expect(text.endsWith(post.slice(start, end))).toBe(true);
    }
    expect(topicsOf(post).length).toBeGreaterThan(0);
  });

  it.each([
    ['people and their health', '@x my wife Karen has cancer and the nurse lost her prescription'],
    ['misspelt words', '@x teh delivry of my pakage was lte'],
    ['insults', '@x you morons, what a bunch of clowns and liars'],
    ['times', '@x 3 days, then Monday, then tomorrow morning, then next week'],
    ['other scripts', '@x мой заказ не пришел'],
    ['nothing', '@x 😡😡😡'],
  ])('never name %s', (_what, post) => {
    expect(topicsOf(post)).toEqual([]);
  });

  it('are told once, however often they come', () => {
    const topics = topicsOf(
      '@x my washing machine broke. The washing machine leaks, fix the machine',
    );
    expect(topics.filter((topic) => topic.endsWith('machine'))).toHaveLength(1);
  });

  it('take bounded work', () => {
    expect(topicsOf('the loading screen of my new phone '.repeat(800)).length).toBeLessThan(5);
  });
});
