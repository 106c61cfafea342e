import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openLinted, POLICY } from '../linted-panel';
import { openPanel } from '../panel-harness';

describe('The pack in use', () => {
  it('is named, and leads to the options', async () => {
    const { asked, user } = openLinted();
    await user.click(screen.getByRole('button', { name: 'Policy: general' }));
    expect(asked.options).toBe(1);
  });

  it.each(['general', 'harbour-pine'])(
    'that is not the one chosen is told by its name, with the reason: %s',
    (id) => {
      const { store } = openPanel();
      const pack = { ...POLICY.pack, id };
      act(() => store.feed.setPolicy({ ...POLICY, pack, problem: 'Line 12: no such kind.' }));
      expect(screen.getByRole('main').textContent).toMatch(
        new RegExp(`not in use.*In force now: ${id}\\..*Line 12: no such kind`),
      );
    },
  );
});
