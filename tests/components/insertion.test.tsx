import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { InsertOutcome } from '@/utils/core/post/insertion';
import { DRAFTS } from './fixtures/drafts';
import { reply } from './fixtures/history';
import { sighting } from './fixtures/sighting';
import { feedPost, openPost, pageAnswers } from './panel-harness';

const OWNER = DRAFTS.drafts[0]?.text ?? '';

function first(kind: 'textbox' | 'button', name: string, description?: RegExp): HTMLElement {
  const drafts = within(screen.getByRole('region', { name: 'Drafts' }));
  const [element] = drafts.getAllByRole(kind, { name, ...(description && { description }) });
  if (element === undefined) throw new Error(`No ${kind} ${name}`);
  return element;
}

const insertReply = () => first('button', 'Insert reply');
const said = () => screen.getByRole('status').textContent;
const says = (words: RegExp) => waitFor(() => expect(said()).toMatch(words));
const hasLength = (words: RegExp) => first('textbox', 'Draft text', words);

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
        accounts: [],
      },
    ]);
    expect(asked.recorded).toEqual([{ text: OWNER, strategy: 'owner' }]);
    expect(asked.copies).toEqual([]);
  });

  it('sends the text as the agent edited it', async () => {
    const { asked, user } = openPost();
    await user.clear(first('textbox', 'Draft text'));
    await user.type(first('textbox', 'Draft text'), 'My own words. Bea');
    await user.click(insertReply());
    await says(/X's box/);
    expect(asked.inserts[0]?.text).toBe('My own words. Bea');
    expect(asked.recorded[0]?.text).toBe('My own words. Bea');
  });

  it('inserts by Ctrl+Enter from the text', async () => {
    const { asked, user } = openPost();
    await user.click(first('textbox', 'Draft text'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await says(/X's box/);
    expect(asked.inserts).toHaveLength(1);
  });

  it('runs one insertion at a time', async () => {
    let answer: (outcome: InsertOutcome) => void = () => undefined;
    const { asked, user } = openPost({
      insert: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
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
    await user.clear(first('textbox', 'Draft text'));
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

describe('Other text in the box', () => {
  const existing = 'Half a sentence of mi';

  it('asks, shows what stands there, and replaces only when told to', async () => {
    const { asked, user } = openPost(
      pageAnswers({ kind: 'ask', existing }, { kind: 'inserted', overLimit: false }),
    );
    await user.click(insertReply());
    const dialog = await screen.findByRole('alertdialog', { name: /already holds text/ });
    expect(dialog.textContent).toContain(existing);
    expect(asked.recorded).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Replace' }));
    await says(/X's box/);
    expect(asked.inserts.map(({ mode }) => mode)).toEqual(['ask', 'replace']);
  });

  it('appends when told to', async () => {
    const { asked, user } = openPost(
      pageAnswers({ kind: 'ask', existing }, { kind: 'inserted', overLimit: false }),
    );
    await user.click(insertReply());
    await user.click(await screen.findByRole('button', { name: 'Append' }));
    await says(/X's box/);
    expect(asked.inserts.map(({ mode }) => mode)).toEqual(['ask', 'append']);
  });

  it.each([
    [
      'Cancel',
      async (user: ReturnType<typeof openPost>['user']) =>
        user.click(await screen.findByRole('button', { name: 'Cancel' })),
    ],
    [
      'Escape',
      async (user: ReturnType<typeof openPost>['user']) => {
        await screen.findByRole('alertdialog');
        await user.keyboard('{Escape}');
      },
    ],
  ])('leaves it alone on %s and stays on the post', async (_, cancel) => {
    const { asked, user } = openPost(pageAnswers({ kind: 'ask', existing }));
    await user.click(insertReply());
    await cancel(user);
    await says(/left as it is/);
    expect(asked.inserts).toHaveLength(1);
    expect(asked.selected).toEqual([]);
    expect(screen.queryByRole('region', { name: 'Drafts' })).not.toBeNull();
  });

  it('asks nobody about a post that was left meanwhile, and says what was not done', async () => {
    let answer: (outcome: InsertOutcome) => void = () => undefined;
    const { store, user } = openPost({
      insert: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    await user.click(insertReply());
    act(() =>
      feedPost(store, sighting({ post: { id: '9', author: { handle: 'z', displayName: 'Z' } } })),
    );
    await act(async () => answer({ kind: 'ask', existing }));
    await says(/The reply box for @dana_reyes holds other text\. Nothing was changed/);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});

describe('When it cannot be inserted', () => {
  it.each<[InsertOutcome, RegExp]>([
    [{ kind: 'wrong-post', answers: 'somebody' }, /answers @somebody, not this post/],
    [{ kind: 'wrong-post', answers: null }, /answers another post/],
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
    await user.type(first('textbox', 'Draft text'), ' And more.');
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

describe('The text of a draft', () => {
  it('is counted as X counts it while it is edited', async () => {
    const { user } = openPost();
    const field = first('textbox', 'Draft text');
    await user.clear(field);
    await user.type(field, 'See https://northline.example/a/very/long/address/that/x/shortens');
    hasLength(/27 of 280/);
    await user.clear(field);
    await user.click(field);
    await user.paste('a'.repeat(300));
    hasLength(/20 over 280/);
  });

  it('outlives a look at another post, and can be taken back', async () => {
    const { store, user } = openPost();
    await user.type(first('textbox', 'Draft text'), ' Edited.');
    act(() => feedPost(store, sighting({ post: { id: '9' } })));
    expect(first('textbox', 'Draft text')).toHaveProperty('value', OWNER);
    act(() => feedPost(store, sighting()));
    expect(first('textbox', 'Draft text')).toHaveProperty('value', `${OWNER} Edited.`);
    await user.click(screen.getByRole('button', { name: 'Undo my edits' }));
    expect(first('textbox', 'Draft text')).toHaveProperty('value', OWNER);
  });

  it('shows where its facts come from, and drops those that were edited away', async () => {
    const { user } = openPost();
    const card = within(screen.getByRole('article', { name: 'One owner' }));
    await user.click(card.getByText('3 sources'));
    expect(card.getByRole('list').textContent).toMatch(/Friday 17:00.*from the policy/);
    await user.clear(card.getByRole('textbox'));
    await user.type(card.getByRole('textbox'), 'I will look into the 7:14 from Ashby.');
    expect(card.getByRole('list').textContent).not.toContain('Friday 17:00');
    expect(card.queryByText('1 source')).not.toBeNull();
  });

  it('is copied as edited by Copy', async () => {
    const { asked, user } = openPost();
    await user.type(first('textbox', 'Draft text'), ' More.');
    await user.click(first('button', 'Copy'));
    await says(/^Copied\.$/);
    expect(asked.copies).toEqual([`${OWNER} More.`]);
  });
});
