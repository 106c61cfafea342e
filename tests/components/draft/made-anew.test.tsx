import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { field, write } from '../first-draft';
import { DRAFTS, NO_ROUTE } from '../fixtures/drafts';
import { reply } from '../fixtures/history';
import { openLinted } from '../linted-panel';

describe('Drafts that are made anew', () => {
  const without = { ...DRAFTS, drafts: DRAFTS.drafts.slice(1) };

  it('leave the agent’s words where they are, though their strategy is offered no more', async () => {
    const { store, user } = openLinted();
    await write(user, 'My own words. Bea');
    act(() => store.feed.setDrafts(without));
    expect(field().value).toBe('My own words. Bea');
    act(() => store.feed.setDrafts(null));
    act(() => store.feed.setDrafts(without));
    expect(field().value).toBe('My own words. Bea');
  });

  it('but not those that were posted, nor any where nothing may be answered', async () => {
    const { store, user } = openLinted();
    await write(user, 'My own words. Bea');
    act(() => store.feed.setHistory([reply({ text: 'My own words. Bea' })]));
    act(() => store.feed.setDrafts(without));
    expect(screen.queryByRole('article', { name: 'One owner' })).toBeNull();
    act(() => store.feed.setHistory([]));
    act(() => store.feed.setDrafts({ ...NO_ROUTE, triage: 'none', reason: 'Spam.', drafts: [] }));
    expect(screen.queryAllByRole('textbox', { name: 'Draft text' })).toEqual([]);
  });
});
