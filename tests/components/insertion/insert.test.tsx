import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { field, insertReply } from '../first-draft';
import { OWNER } from '../fixtures/drafts';
import { reply } from '../fixtures/history';
import { says } from '../on-screen';
import { openPost, pageAnswers, pageAnswersLater } from '../panel-harness';

describe('Insert reply', () => {
  it('sends the draft to exactly the shown post and records what was inserted', async () => {
    const { asked, user } = openPost();
    await user.click(insertReply());
    await says(/^The reply is in X's box\. Read it, edit it, then press Reply\.$/);
    expect(asked.inserts).toEqual([
      {
        post: { platform: 'x', id: '1801' },
        handle: 'dana_reyes',
        permalink: 'https://x.com/dana_reyes/status/1801',
        text: OWNER,
        mode: 'ask',
        agreed: '',
        accounts: [],
      },
    ]);
    expect(asked.recorded).toEqual([{ text: OWNER, strategy: 'owner' }]);
    expect(asked.copies).toEqual([]);
  });

  it('sends the text as the agent edited it', async () => {
    const { asked, user } = openPost();
    await user.clear(field());
    await user.type(field(), 'My own words. Bea');
    await user.click(insertReply());
    await says(/X's box/);
    expect(asked.inserts[0]?.text).toBe('My own words. Bea');
    expect(asked.recorded[0]?.text).toBe('My own words. Bea');
  });

  it('inserts by Ctrl+Enter from the text', async () => {
    const { asked, user } = openPost();
    await user.click(field());
    await user.keyboard('{Control>}{Enter}{/Control}');
    await says(/X's box/);
    expect(asked.inserts).toHaveLength(1);
  });

  it('runs one insertion at a time', async () => {
    const { insert, answer } = pageAnswersLater();
    const { asked, user } = openPost({ insert });
    await user.click(insertReply());
    await user.click(insertReply());
    for (const button of screen.getAllByRole('button', { name: 'Insert reply' })) {
      await user.click(button);
    }
    expect(asked.inserts).toHaveLength(1);
    act(() => answer({ kind: 'inserted', overLimit: false }));
    await says(/X's box/);
    await user.click(insertReply());
    expect(asked.inserts).toHaveLength(2);
  });

  it('inserts nothing when the text was emptied', async () => {
    const { asked, user } = openPost();
    await user.clear(field());
    await user.click(insertReply());
    expect(asked.inserts).toEqual([]);
  });

  it('says that X keeps Reply off while the text is too long', async () => {
    const { user } = openPost(pageAnswers({ kind: 'inserted', overLimit: true }));
    await user.click(insertReply());
    await says(/over 280, so X keeps Reply off/);
  });

  it('says so when the history could not be written, and that the reply is in the box', async () => {
    const { user } = openPost({ recordInserted: () => Promise.reject(new Error('disk full')) });
    await user.click(insertReply());
    await says(/in X's box.*could not be written to the history/);
  });

  it('adds nothing when the reply stands there already, but makes sure that it is recorded', async () => {
    const { asked, user } = openPost(pageAnswers({ kind: 'already-there' }));
    await user.click(insertReply());
    await says(/already stands in X's box\. Nothing was added\.$/);
    expect(asked.recorded).toEqual([{ text: OWNER, strategy: 'owner' }]);
    expect(asked.copies).toEqual([]);
  });

  it('does not call a reply waiting that was posted with the same words', async () => {
    const { asked, store, user } = openPost(pageAnswers({ kind: 'already-there' }));
    const posted = reply({ inReplyTo: { platform: 'x', id: '1801' }, text: OWNER });
    act(() => store.feed.setHistory([posted]));
    await user.click(insertReply());
    await says(/already stands/);
    expect(asked.recorded).toEqual([]);
  });
});
