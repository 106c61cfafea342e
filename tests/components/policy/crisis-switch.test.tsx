import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { field, insertReply, write } from '../first-draft';
import { DRAFTS, OWNER } from '../fixtures/drafts';
import { openLinted } from '../linted-panel';

describe('The crisis switch', () => {
  it('asks first, then stands on top of list and post until it is lifted', async () => {
    const { asked, store, user } = openLinted();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Crisis switch…' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(asked.crisis).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Turn it on' }));
    expect(asked.crisis).toEqual([true]);
    expect(screen.getByRole('alert').textContent).toMatch(/Crisis switch is on/);
    // The drafts of before are gone at once, before others are made.
    expect(screen.queryAllByRole('textbox', { name: 'Draft text' })).toEqual([]);
    act(() => store.actions.select(null));
    expect(screen.getByRole('alert').textContent).toMatch(/Crisis switch is on/);
  });

  it('says nothing of words to keep where the policy has none', () => {
    const { store } = openLinted();
    act(() => store.feed.setCrisis(true));
    act(() => store.feed.setDrafts({ ...DRAFTS, triage: 'none', reason: 'No line.', drafts: [] }));
    expect(screen.getByRole('region', { name: 'Drafts' }).textContent).not.toMatch(/Word for word/);
  });

  it('offers the approved line word for word, and gives edits back afterwards', async () => {
    const { asked, store, user } = openLinted();
    await write(user, 'My own words. Bea');
    act(() => store.feed.setCrisis(true));
    act(() => store.feed.setDrafts({ ...DRAFTS, triage: 'holding', reason: 'Crisis.' }));
    expect(field().readOnly).toBe(true);
    expect(field().value).toBe(OWNER);
    await user.click(insertReply());
    await waitFor(() => expect(asked.inserts).toMatchObject([{ text: OWNER }]));
    act(() => store.feed.setCrisis(false));
    act(() => store.feed.setDrafts(DRAFTS));
    expect(field().value).toBe('My own words. Bea');
  });
});
