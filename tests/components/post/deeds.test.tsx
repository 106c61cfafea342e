import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DRAFTS } from '../fixtures/drafts';
import { region, says } from '../on-screen';
import { openPost } from '../panel-harness';

const history = () => region('History');
const entries = () => history().getAllByRole('listitem');

describe('What was done for a post', () => {
  it('is logged by one click, with a detail if the agent has one, and can be removed', async () => {
    const { asked, user } = openPost();
    await user.click(history().getByRole('button', { name: 'Called' }));
    expect(asked.deeds).toEqual([{ kind: 'called', detail: '' }]);
    expect(entries().at(-1)?.textContent).toMatch(/^Called/);
    const detail = history().getByRole('textbox', { name: 'What? (optional)' });
    expect(document.activeElement).toBe(detail);
    await user.type(detail, 'left a message{Enter}');
    expect(entries().at(-1)?.textContent).toMatch(/^Called.*left a message/);
    expect(history().queryByRole('textbox')).toBeNull();
    await user.click(history().getByRole('button', { name: 'Remove “Called”' }));
    expect(history().queryByText('left a message')).toBeNull();
  });

  it('needs no detail: Escape leaves it as it is, and stays on the post', async () => {
    const { asked, user } = openPost();
    await user.click(history().getByRole('button', { name: 'Refunded' }));
    await user.keyboard('{Escape}');
    expect(history().queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(history().getByRole('button', { name: 'Refunded' }));
    expect(entries().at(-1)?.textContent).toMatch(/^Refund issued/);
    expect(asked.selected).toEqual([]);
  });

  it('is escalated to the one whom the policy names, without a question', async () => {
    const { asked, store, user } = openPost();
    act(() => store.feed.setDrafts({ ...DRAFTS, route: 'safety' }));
    await user.click(history().getByRole('button', { name: 'Escalated to safety' }));
    expect(asked.deeds).toEqual([{ kind: 'escalated', detail: 'safety' }]);
    expect(history().queryByRole('textbox')).toBeNull();
  });

  it('may be something else, which is logged once it has words', async () => {
    const { asked, user } = openPost();
    await user.click(history().getByRole('button', { name: 'More…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Something else' }));
    expect(asked.deeds).toEqual([]);
    const words = await history().findByRole('textbox', { name: 'What was done?' });
    await user.type(words, 'Asked Ashby for the logs');
    await user.click(history().getByRole('button', { name: 'Log it' }));
    expect(asked.deeds).toEqual([{ kind: 'other', detail: 'Asked Ashby for the logs' }]);
    expect(document.activeElement).toBe(history().getByRole('button', { name: 'More…' }));
  });

  it('is not shown as done when it could not be kept', async () => {
    const { user } = openPost({ logDeed: () => Promise.reject(new Error('disk full')) });
    const before = entries().length;
    await user.click(history().getByRole('button', { name: 'Messaged' }));
    await says(/could not be kept/);
    expect(entries()).toHaveLength(before);
    expect(history().queryByRole('textbox')).toBeNull();
  });
});
