import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { UNTAGGED } from '../fixtures/other-posts';
import { main, region } from '../on-screen';
import { openPost } from '../panel-harness';

describe('An untagged post', () => {
  it('shows drafts only after a reason, which is kept', async () => {
    const { asked, user } = openPost({}, UNTAGGED);
    expect(main()).toContain('untagged');
    expect(region('Drafts').queryByRole('textbox')).toBeNull();
    await user.click(region('Drafts').getByRole('button', { name: 'They ask for help' }));
    expect(asked.reasons).toEqual(['asks-for-help']);
    expect(region('Drafts').getAllByRole('textbox', { name: 'Draft text' })).toHaveLength(3);
    expect(main()).toContain('Answering because: They ask for help');
  });

  it('does not ask again for a reason that was given earlier', () => {
    const { store } = openPost({}, UNTAGGED);
    act(() => store.feed.setSelection(UNTAGGED, 'at-risk'));
    expect(region('Drafts').getAllByRole('textbox', { name: 'Draft text' })).toHaveLength(3);
  });
});
