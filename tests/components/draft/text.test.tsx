import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { field, owner } from '../first-draft';
import { OWNER } from '../fixtures/drafts';
import { sighting } from '../fixtures/sighting';
import { says } from '../on-screen';
import { feedPost, openPost } from '../panel-harness';

const hasLength = (words: RegExp) =>
  owner().getByRole('textbox', { name: 'Draft text', description: words });

describe('The text of a draft', () => {
  it('is counted as X counts it while it is edited', async () => {
    const { user } = openPost();
    await user.clear(field());
    await user.type(field(), 'See https://northline.example/a/very/long/address/that/x/shortens');
    hasLength(/27 of 280/);
    await user.clear(field());
    await user.click(field());
    await user.paste('a'.repeat(300));
    hasLength(/20 over 280/);
  });

  it('outlives a look at another post, and can be taken back', async () => {
    const { store, user } = openPost();
    await user.type(field(), ' Edited.');
    act(() => feedPost(store, sighting({ post: { id: '9' } })));
    expect(field()).toHaveProperty('value', OWNER);
    act(() => feedPost(store, sighting()));
    expect(field()).toHaveProperty('value', `${OWNER} Edited.`);
    await user.click(screen.getByRole('button', { name: 'Undo my edits' }));
    expect(field()).toHaveProperty('value', OWNER);
  });

  it('shows where its facts come from, and drops those that were edited away', async () => {
    const { user } = openPost();
    const card = within(screen.getByRole('article', { name: 'One owner' }));
    await user.click(card.getByText('3 sources'));
    expect(card.getByRole('list').textContent).toMatch(/Friday 17:00.*from the policy/);
    await user.clear(card.getByRole('textbox'));
    await user.type(card.getByRole('textbox'), 'I will look into the 7:14 from Ashby.');
    expect(card.getByRole('list').textContent).not.toContain('Friday 17:00');
    expect(card.queryByText('1 source')).not.toBeNull();
  });

  it('is copied as edited by Copy', async () => {
    const { asked, user } = openPost();
    await user.type(field(), ' More.');
    await user.click(owner().getByRole('button', { name: 'Copy' }));
    await says(/^Copied\.$/);
    expect(asked.copies).toEqual([`${OWNER} More.`]);
  });
});
