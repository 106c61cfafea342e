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

  it('that is not the one chosen is told, with the reason', () => {
    const { store } = openPanel();
    act(() => store.feed.setPolicy({ ...POLICY, problem: 'Line 12: no such kind.' }));
    expect(screen.getByRole('main').textContent).toMatch(/not in use.*Line 12: no such kind/);
  });
});
