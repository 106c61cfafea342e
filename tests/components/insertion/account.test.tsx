import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { insertReply } from '../first-draft';
import { pageStatus } from '../fixtures/page-status';
import { sighting } from '../fixtures/sighting';
import { LINTED, openLinted } from '../linted-panel';
import { says } from '../on-screen';
import { openPost } from '../panel-harness';

describe('The account on the page', () => {
  it('must be one of the brand’s or of a colleague', async () => {
    const { asked, store, user } = openLinted();
    const { settings } = store.getState();
    act(() => {
      store.feed.setSettings({
        ...settings,
        brand: { handles: ['northlinerail', 'northline_help'], names: [] },
        colleagues: ['nl_bea'],
      });
      store.feed.setPage(pageStatus({ account: 'bea_private' }));
    });
    await user.click(insertReply());
    await says(/@bea_private.*@northlinerail/);
    expect(asked.inserts).toEqual([]);
    act(() => store.feed.setPage(pageStatus({ account: 'NL_Bea' })));
    await user.click(insertReply());
    await waitFor(() => expect(asked.inserts).toHaveLength(1));
    expect(asked.inserts[0]?.accounts).toEqual(['northlinerail', 'northline_help', 'nl_bea']);
  });

  it('without a handle in the settings is the one the post was read under', async () => {
    const { asked, store, user } = openPost(LINTED, { ...sighting(), account: 'OtherBrand' });
    await user.click(insertReply());
    await says(/@northlinerail.*@otherbrand/);
    act(() => store.feed.setPage(pageStatus({ account: null })));
    await user.click(insertReply());
    await waitFor(() => expect(asked.inserts).toHaveLength(1));
  });

  it('is refused by the page too, and nothing is copied that could be pasted under it', async () => {
    const { asked, user } = openLinted({
      ...LINTED,
      insert: async () => ({
        kind: 'wrong-account',
        active: 'bea_private',
        wanted: 'northlinerail',
      }),
    });
    await user.click(insertReply());
    await says(/Not inserted.*@bea_private.*@northlinerail/);
    expect(asked.copies).toEqual([]);
    expect(asked.recorded).toEqual([]);
  });
});
