import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { insertReply, owner, write } from '../first-draft';
import { openLinted } from '../linted-panel';

describe('What the policy has against a text', () => {
  it('may be overridden with a reason, which is kept and shown in the history', async () => {
    const { asked, user } = openLinted();
    await write(user, 'Sorry about this stupid delay. I’ll look at the 7:14 today. Bea');
    await user.click(await owner().findByRole('button', { name: 'Insert anyway…' }));
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toBe('Insert anyway…');
    await user.keyboard('{Enter}');
    await user.type(owner().getByRole('textbox', { name: 'Why this may pass' }), 'Their own word');
    await user.click(owner().getByRole('button', { name: 'Allow these words' }));
    expect(asked.rulings).toMatchObject([
      { kind: 'overridden', rule: 'voice.profanity', words: 'stupid', said: 'Their own word' },
    ]);
    const history = within(screen.getByRole('region', { name: 'History' }));
    expect(history.getByText(/Allowed: Their own word/)).toBeTruthy();
    await user.click(insertReply());
    await waitFor(() => expect(asked.inserts).toHaveLength(1));
    await user.click(history.getByRole('button', { name: 'Take back' }));
    expect(insertReply()).toHaveProperty('ariaDisabled', 'true');
  });

  it('lets nobody override what may not be overridden, nor other words by the same reason', async () => {
    const { user } = openLinted();
    await write(user, 'Was it on [order date?] Bea');
    await owner().findByText(/An open slot is filled or taken out/);
    expect(owner().queryByRole('button', { name: 'Insert anyway…' })).toBeNull();
    await write(user, 'What a stupid delay, you idiots. Bea');
    const [first] = await owner().findAllByRole('button', { name: 'Insert anyway…' });
    if (first) await user.click(first);
    await user.type(owner().getByRole('textbox', { name: 'Why this may pass' }), 'Quoted{Enter}');
    await owner().findByText(/Allowed: Quoted/);
    expect(insertReply()).toHaveProperty('ariaDisabled', 'true');
  });
});
