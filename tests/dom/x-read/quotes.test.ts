import { describe, expect, it } from 'vitest';
import { article, quote } from '../x-markup';
import { post } from './read-post';

describe('what is quoted stays apart', () => {
  it('takes author, time and text from the post itself on its own page', () => {
    const read = post(article({ focal: true, below: quote('brana_rail', 'Platform 4 closed') }));
    expect(read).toMatchObject({
      author: { handle: 'mia_okafor' },
      text: 'Where is my parcel?',
      at: Date.parse('2026-03-01T09:30:00.000Z'),
      quotes: 'brana_rail',
      focal: true,
    });
  });

  it('names the first of two quotes', () => {
    const below = quote('brana_rail', 'Platform 4 closed') + quote('tomasz_w', 'So it is');
    expect(post(article({ below })).quotes).toBe('brana_rail');
  });

  it('names the outer of two nested quotes', () => {
    const inner = quote('tomasz_w', 'So it is');
    expect(post(article({ below: quote('brana_rail', `Look${inner}`) })).quotes).toBe('brana_rail');
  });

  it('is not fooled by a display name that looks like a handle', () => {
    const below = quote('brana_rail', 'x')
      .replaceAll('UserAvatar-Container-brana_rail', 'UserAvatar-Container-unknown')
      .replace('BRANA_RAIL', '@northline');
    expect(post(article({ below })).quotes).toBe('brana_rail');
  });

  it('finds a quote that has lost its role', () => {
    const below = `<div>${quote('brana_rail', 'Platform 4 closed').replace('role="link"', '')}</div>`;
    expect(post(article({ below }))).toMatchObject({
      quotes: 'brana_rail',
      text: 'Where is my parcel?',
    });
  });

  it('takes pictures and "Show more" of a quote for the quote’s own', () => {
    const below = quote(
      'brana_rail',
      'Long<a href="/brana_rail/status/1" data-testid="tweet-text-show-more-link">More</a><div data-testid="tweetPhoto"></div>',
    );
    expect(post(article({ below }))).toMatchObject({ cut: false, hasMedia: false });
  });

  it('leaves a community note and a poll out of text and addressees', () => {
    const below = `<div data-testid="cardPoll"><div role="radio">Yes</div></div>
      <div data-testid="birdwatch-pivot" role="link"><span>Readers added context</span>
      <a href="/helpful_reader">helpful_reader</a></div>`;
    expect(post(article({ below }))).toMatchObject({
      text: 'Where is my parcel?',
      replyingTo: [],
      quotes: null,
    });
  });

  it('does not mistake a Space card or a badge for a quote', () => {
    const card =
      '<div role="link" tabindex="0"><div data-testid="UserAvatar-Container-hana_live"></div><span>Evening talk</span></div>';
    const badge = 'Mia Okafor<div role="link" tabindex="0"><img alt="Square badge"></div>';
    expect(post(article({ below: card, name: badge }))).toMatchObject({
      quotes: null,
      author: { displayName: 'Mia Okafor' },
    });
  });
});
