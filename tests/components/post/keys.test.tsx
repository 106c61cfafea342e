import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DRAFTS } from '../fixtures/drafts';
import { openPost } from '../panel-harness';

describe('Keys on a post', () => {
  it('step through the drafts with j and k, leave a field and then the post with Escape', async () => {
    const { asked, user } = openPost();
    const fields = screen.getAllByRole('textbox', { name: 'Draft text' });
    await user.keyboard('j');
    expect(document.activeElement).toBe(fields[0]);
    await user.keyboard('{Escape}j{Escape}j');
    expect(document.activeElement).toBe(fields[2]);
    await user.keyboard('j');
    expect(fields[2]).toHaveProperty('value', `j${DRAFTS.drafts[2]?.text}`);
    await user.keyboard('{Escape}');
    expect(asked.selected).toEqual([]);
    await user.keyboard('{Escape}');
    expect(asked.selected).toEqual([null]);
    expect(screen.queryByRole('region', { name: 'Recent complaints' })).not.toBeNull();
  });
});
