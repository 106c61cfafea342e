import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_ROUTE } from '../fixtures/drafts';
import { judgement, sighting } from '../fixtures/sighting';
import { openLinted, POLICY } from '../linted-panel';
import { openPost } from '../panel-harness';

describe('No draft', () => {
  it('comes with the reason', () => {
    const { store } = openPost({}, sighting({ judgement: judgement({ flags: ['threat'] }) }));
    act(() =>
      store.feed.setDrafts({
        ...NO_ROUTE,
        triage: 'none',
        reason: 'It goes to security.',
        drafts: [],
      }),
    );
    const drafts = screen.getByRole('region', { name: 'Drafts' });
    expect(drafts.textContent).toMatch(/No draft for this post\s*It goes to security\./);
    expect(within(drafts).queryByRole('button')).toBeNull();
  });
});

describe('Where no reply may be drafted', () => {
  const CARD = { ...NO_ROUTE, triage: 'none' as const, reason: 'No.', drafts: [] };

  it('a card says whom to fetch, with the words that the policy has for it', () => {
    const { store } = openLinted();
    const line = 'Call 116 123, any hour.';
    const facts = [
      { id: 'l', kind: 'safety_line' as const, value: line, audience: 'both' as const },
    ];
    act(() => store.feed.setPolicy({ ...POLICY, pack: { ...POLICY.pack, facts } }));
    act(() => store.feed.setDrafts({ ...CARD, route: 'duty lead', card: 'crisis' }));
    const drafts = screen.getByRole('region', { name: 'Drafts' }).textContent;
    expect(drafts).toMatch(/Fetch the duty lead now.*Goes to: duty lead.*Call 116 123/);
    expect(screen.queryByRole('button', { name: 'Insert reply' })).toBeNull();
  });

  it('or hands a threat to security', () => {
    const { store } = openLinted();
    act(() => store.feed.setDrafts({ ...CARD, route: 'security', card: 'security' }));
    expect(screen.getByRole('region', { name: 'Drafts' }).textContent).toMatch(
      /Hand this to security.*Goes to: security/,
    );
  });
});
