import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { insertReply } from '../first-draft';
import { sighting } from '../fixtures/sighting';
import { says } from '../on-screen';
import { feedPost, openPost, pageAnswers, pageAnswersLater } from '../panel-harness';

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
    expect(asked.inserts.map(({ mode, agreed }) => [mode, agreed])).toEqual([
      ['ask', ''],
      ['replace', existing],
    ]);
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
    const { insert, answer } = pageAnswersLater();
    const { store, user } = openPost({ insert });
    await user.click(insertReply());
    act(() =>
      feedPost(store, sighting({ post: { id: '9', author: { handle: 'z', displayName: 'Z' } } })),
    );
    await act(async () => answer({ kind: 'ask', existing }));
    await says(/The reply box for @dana_reyes holds other text\. Nothing was changed/);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});
