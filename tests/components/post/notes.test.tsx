import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { note } from '../fixtures/history';
import { UNTAGGED } from '../fixtures/other-posts';
import { sighting } from '../fixtures/sighting';
import { openPost } from '../panel-harness';

describe('Notes', () => {
  it('are added for the customer of the post', async () => {
    const { asked, user } = openPost();
    await user.click(screen.getByRole('button', { name: 'Add a note' }));
    await user.type(screen.getByRole('textbox', { name: 'Note text' }), 'Prefers texts ');
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(asked.notes).toEqual([{ handle: 'dana_reyes', text: 'Prefers texts' }]);
    expect(screen.queryByRole('textbox', { name: 'Note text' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Add a note');
  });

  it('keep their text when saving failed, and across a look at another post', async () => {
    const { store, user } = openPost({ addNote: () => Promise.reject(new Error('disk full')) });
    await user.click(screen.getByRole('button', { name: 'Add a note' }));
    await user.type(screen.getByRole('textbox', { name: 'Note text' }), 'Prefers texts');
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(screen.getByRole('status').textContent).toContain('could not be saved');
    act(() => store.feed.setSelection(UNTAGGED));
    expect(screen.queryByRole('textbox', { name: 'Note text' })).toBeNull();
    act(() => store.feed.setSelection(sighting()));
    expect(screen.getByRole('textbox', { name: 'Note text' })).toHaveProperty(
      'value',
      'Prefers texts',
    );
  });

  it('are removed only after a second answer', async () => {
    const { store, asked, user } = openPost();
    act(() => store.feed.setHistory([note({ id: 'n7' })]));
    await user.click(screen.getByRole('button', { name: 'Remove note' }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove note' }));
    await user.keyboard('{Enter}');
    expect(asked.removed).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove for good' }));
    expect(asked.removed).toEqual(['n7']);
  });
});
