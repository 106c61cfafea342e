import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { InsertOutcome } from '@/utils/core/post/insertion';
import { field, insertReply } from '../first-draft';
import { OWNER } from '../fixtures/drafts';
import { said, says } from '../on-screen';
import { openPost, pageAnswers } from '../panel-harness';

describe('When it cannot be inserted', () => {
  it.each<[InsertOutcome, RegExp]>([
    [{ kind: 'wrong-post', answers: 'somebody' }, /answers @somebody, not this post/],
    [{ kind: 'wrong-post', answers: null }, /Nothing shows that .* answers this post/],
    [{ kind: 'not-on-page', permalink: 'https://x.com/dana_reyes/status/1801' }, /not on the page/],
    [{ kind: 'no-box' }, /did not open a reply box/],
    [{ kind: 'not-verified', found: 'garbled' }, /does not hold the reply as it was written/],
    [{ kind: 'stale-tab' }, /Reload this tab/],
  ])('copies instead and says why: %o', async (outcome, why) => {
    const { asked, user } = openPost(pageAnswers(outcome));
    await user.click(insertReply());
    await says(why);
    await says(/^Copied instead\..*Ctrl\+V/);
    expect(asked.copies).toEqual([OWNER]);
    expect(asked.recorded).toEqual([]);
  });

  it('offers the link of a post that is not on the page', async () => {
    const permalink = 'https://x.com/dana_reyes/status/1801';
    const { user } = openPost(pageAnswers({ kind: 'not-on-page', permalink }));
    await user.click(insertReply());
    const link = await screen.findByRole('link', { name: 'Open the post' });
    expect(link.getAttribute('href')).toBe(permalink);
  });

  it('copies the edited text when the page does not answer at all', async () => {
    const { asked, user } = openPost({ insert: () => Promise.reject(new Error('port closed')) });
    await user.type(field(), ' And more.');
    await user.click(insertReply());
    await says(/Copied instead\. The page did not answer/);
    expect(asked.copies).toEqual([`${OWNER} And more.`]);
  });

  it('does not claim a copy that failed', async () => {
    const { user } = openPost({
      ...pageAnswers({ kind: 'no-box' }),
      copy: () => Promise.reject(new Error('not focused')),
    });
    await user.click(insertReply());
    await says(/copying failed too/);
    expect(said()).not.toContain('Copied instead');
  });
});
