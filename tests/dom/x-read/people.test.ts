import { describe, expect, it } from 'vitest';
import { article, mention } from '../x-markup';
import { post } from './read-post';

describe('who a post is from and for', () => {
  it('reads the "Replying to" line and nothing else as its addressees', () => {
    const header = `<div dir="ltr">Antwort an ${mention('northline')} und ${mention('BranaRail')}</div>`;
    const text = `<span>Hello </span>${mention('someone_else')}`;
    const below = '<div data-testid="card.wrapper"><a href="/cardmaker">x</a></div>';
    expect(post(article({ header, text, below })).replyingTo).toEqual(['northline', 'BranaRail']);
  });

  it('reads it above a picture without text', () => {
    const header = `<div dir="ltr">Antwort an ${mention('northline')}</div>`;
    const below = '<div data-testid="tweetPhoto"><a href="/tagged_person">Tagged</a></div>';
    const read = post(article({ header, text: null, below }));
    expect(read).toMatchObject({ replyingTo: ['northline'], hasMedia: true });
  });

  it.each([
    [
      '<a href="/tomasz_w"><span data-testid="socialContext">Tomasz reposted</span></a>',
      'tomasz_w',
    ],
    ['<a href="https://x.com/tomasz_w"><span data-testid="socialContext">T</span></a>', 'tomasz_w'],
    ['<div data-testid="socialContext">Pinned</div>', null],
    ['<a href="/i/communities/77"><span data-testid="socialContext">Rail fans</span></a>', null],
  ])('knows who reposted it: %s', (social, repostedBy) => {
    expect(post(article({ social })).repostedBy).toBe(repostedBy);
  });

  it.each([
    ['MIA_okafor', true],
    ['northline', false],
    [null, false],
  ])('knows whether @%s wrote it', (account, own) => {
    expect(post(article(), account).own).toBe(own);
  });

  it('falls back to the name block when the avatar does not know its account', () => {
    const html = article().replaceAll(
      'UserAvatar-Container-mia_okafor',
      'UserAvatar-Container-unknown',
    );
    expect(post(html).author).toEqual({ handle: 'mia_okafor', displayName: 'Mia Okafor' });
  });
});
