import { describe, expect, it } from 'vitest';
import { serves } from '@/utils/core/post/serves';
import { MATCHES } from '@/utils/platforms/x/matches';

describe('the addresses Amends reads', () => {
  it.each([
    'https://x.com/home',
    'https://x.com',
    'https://twitter.com/a/status/1?s=20#m',
    'https://pro.x.com/i/decks/1',
  ])('are those of X: %s', (address) => {
    expect(serves(MATCHES, address)).toBe(true);
  });

  it.each([
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop/options.html',
    'https://x.com.example/home',
    'https://notx.com/home',
    'https://help.x.com/en',
    'http://x.com/home',
    'https://example.com/https://x.com/',
    'about:blank',
    '',
  ])('are no others: %s', (address) => {
    expect(serves(MATCHES, address)).toBe(false);
  });
});
