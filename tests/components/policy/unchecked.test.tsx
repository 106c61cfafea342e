import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { insertReply, owner, write } from '../first-draft';
import { openLinted, POLICY } from '../linted-panel';
import { says } from '../on-screen';

describe('What the policy has against a text', () => {
  it('is called unchecked, never fine, when it cannot be looked at', async () => {
    const { user } = openLinted({ check: () => Promise.reject(new Error('gone')) });
    await write(user, 'My own words. Bea');
    expect(await owner().findByText(/Unchecked.*does not mean it is fine/)).toBeTruthy();
  });

  it('stops what is unchecked where the policy lets nothing unchecked through', async () => {
    const { asked, store, user } = openLinted({ check: () => Promise.reject(new Error('gone')) });
    const regulated = { ...POLICY.pack.regulated, recordkeeping: true };
    act(() => store.feed.setPolicy({ ...POLICY, pack: { ...POLICY.pack, regulated } }));
    await write(user, 'My own words. Bea');
    await owner().findByText(/Unchecked/);
    await user.click(insertReply());
    await says(/Not inserted.*could not be checked/);
    expect(asked.inserts).toEqual([]);
  });
});
