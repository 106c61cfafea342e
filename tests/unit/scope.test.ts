import { describe, expect, it } from 'vitest';
import type { Post } from '@/utils/core/post/post';
import { brandScope, isOurs, relationOf } from '@/utils/core/scope/scope';
import { PLAIN } from '../tools/plain-post';

const post = (text: string | null, more: Partial<Post> = {}): Post => ({
  ...PLAIN,
  id: '1',
  author: { handle: 'jo', displayName: 'Jo' },
  text,
  at: 0,
  permalink: 'https://x.com/jo/status/1',
  ...more,
});

const scope = { handles: ['telus', 'telussupport'], names: ['Telus', 'Royal Mail', 'EE', 'AT&T'] };
const relation = (text: string | null, more: Partial<Post> = {}, parent: string | null = null) =>
  relationOf(post(text, more), scope, { parent: parent === null ? null : { handle: parent } });

describe('how a post reaches the brand', () => {
  it.each([
    ['@Telus my router is dead', 'mention'],
    ['hey @TELUSsupport, hello', 'mention'],
    ['.@telus!', 'mention'],
    ['(@telus)', 'mention'],
    ['＠telus help', 'mention'],
    ['I hate you Telus', 'untagged'],
    ['telus is down', 'untagged'],
    ["Telus's prices", 'untagged'],
    ['#telus again', 'untagged'],
    ['#RoyalMail lost it', 'untagged'],
    ['the royal mail van', 'untagged'],
    ['EE is down', 'untagged'],
    ['thanks AT&T.', 'untagged'],
    ['TELUS.', 'untagged'],
  ])('%j is a %s', (text, expected) => expect(relation(text)).toBe(expected));

  it.each([
    'write to help@telus.com or info@telus',
    '@telus_fan is great',
    '@mytelus hello',
    'see https://telus.com/help',
    'telus.com is a site',
    'www.telus.com',
    'a royally mailed letter',
    'ee by gum',
    'telusian',
    'attention: AT&TX',
    '',
  ])('%j does not reach it', (text) => expect(relation(text)).toBe('none'));

  it('reads replies and quotes where the text names nobody', () => {
    expect(relation('no luck', { replyingTo: ['Telus'] })).toBe('reply');
    expect(relation('no luck', {}, 'TELUS')).toBe('reply');
    expect(relation('look at this', { quotes: 'telus' })).toBe('quote');
    expect(relation(null, { quotes: 'telus' })).toBe('quote');
    expect(relation('no luck', { replyingTo: ['someone'] }, 'another')).toBe('none');
  });

  it('lets a mention outrank a reply, and a reply a name', () => {
    expect(relation('@telus no luck', { replyingTo: ['telus'] })).toBe('mention');
    expect(relation('Telus, no luck', { replyingTo: ['telus'] })).toBe('reply');
  });
});

describe('what counts as the brand', () => {
  const settings = (handles: string[]) => ({ brand: { handles, names: [' Telus '] } });

  it('is the logged-in account until settings say otherwise', () => {
    expect(brandScope(settings([]), 'TelusSupport').handles).toEqual(['telussupport']);
    expect(brandScope(settings(['@Telus']), 'bea').handles).toEqual(['telus']);
    expect(brandScope(null, 'Bea')).toEqual({ handles: ['bea'], names: [] });
  });

  it('is nothing when logged out with nothing set', () => {
    const nobody = brandScope(null, null);
    expect(nobody).toEqual({ handles: [], names: [] });
    expect(relationOf(post('@telus hi'), nobody, { parent: null })).toBe('none');
  });

  it('knows our own posts: the brand, a colleague, the logged-in account', () => {
    const by = (handle: string, own = false) =>
      post('hi', { author: { handle, displayName: '' }, own });
    expect(isOurs(by('TELUS'), scope, [])).toBe(true);
    expect(isOurs(by('bea'), scope, ['@Bea'])).toBe(true);
    expect(isOurs(by('jo', true), scope, [])).toBe(true);
    expect(isOurs(by('jo'), scope, ['bea'])).toBe(false);
  });
});
