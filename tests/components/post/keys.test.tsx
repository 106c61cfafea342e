import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { DRAFTS } from '../fixtures/drafts';
import { openPanel, openPost } from '../panel-harness';

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

describe('Letters that are switched off', () => {
  const LETTERS_OFF = { ...DEFAULT_SETTINGS, letterKeys: false };

  it('do nothing on a post, and no button names one; the buttons work', async () => {
    const { asked, store, user } = openPost();
    act(() => store.feed.setSettings(LETTERS_OFF));
    await user.keyboard('ancuj');
    expect(asked.corrections).toEqual([]);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement?.tagName).not.toBe('TEXTAREA');
    expect(document.querySelector('[aria-keyshortcuts]')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Not a complaint' }));
    expect(asked.corrections).toMatchObject([{ said: 'not-a-complaint' }]);
  });

  it('leave the list to the arrows', async () => {
    const { store, user } = openPanel();
    act(() => store.feed.setSettings(LETTERS_OFF));
    await user.keyboard('j');
    expect(document.activeElement).toBe(document.body);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('li')).not.toBeNull();
  });
});
