import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { insertReply } from '../first-draft';
import { DRAFTS } from '../fixtures/drafts';
import { LINTED, openLinted } from '../linted-panel';
import { says } from '../on-screen';

describe('A case that somebody must approve', () => {
  const HELD = { ...DRAFTS, route: 'safety', approver: 'senior' };

  it('says where it goes, and is inserted only after one click has noted the approval', async () => {
    const { asked, store, user } = openLinted();
    act(() => store.feed.setDrafts(HELD));
    expect(screen.getByText('Goes to: safety')).toBeTruthy();
    await user.click(insertReply());
    await says(/Not inserted.*approval of: senior/);
    await user.type(screen.getByRole('textbox', { name: 'Who approved (optional)' }), 'Priya');
    await user.click(screen.getByRole('button', { name: 'Approved by senior' }));
    expect(asked.rulings).toEqual([{ kind: 'approved', approver: 'senior', who: 'Priya' }]);
    await user.click(insertReply());
    await waitFor(() => expect(asked.inserts).toHaveLength(1));
  });

  it('says so when the approval could not be kept, and stays held', async () => {
    const { asked, store, user } = openLinted({
      ...LINTED,
      recordRuling: () => Promise.reject(new Error('disk full')),
    });
    act(() => store.feed.setDrafts(HELD));
    await user.click(screen.getByRole('button', { name: 'Approved by senior' }));
    await says(/could not be kept/);
    await user.click(insertReply());
    expect(asked.inserts).toEqual([]);
  });
});
