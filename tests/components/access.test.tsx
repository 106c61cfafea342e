import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPanel } from './panel-harness';

it('says that the browser keeps Amends from X, and asks for access in the click', async () => {
  const { store, asked, user } = openPanel();
  expect(screen.queryByText('Amends may not read X')).toBeNull();
  act(() => store.feed.setPageAccess(false));
  expect(screen.getByText('Amends may not read X')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Allow Amends on X' }));
  expect(asked.pages).toBe(1);
});
