import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { pageStatus } from './fixtures/page-status';
import { QUEUE } from './fixtures/queue';
import { sighting } from './fixtures/sighting';
import { openPanel, openPost } from './panel-harness';

const list = () => screen.getByRole('region', { name: 'Recent complaints' });
const rows = () => within(list()).getAllByRole('button');
const focusedName = () => document.activeElement?.textContent ?? '';

describe('The list of recent complaints', () => {
  it('tells of each who, what, how severe, and whether it was answered', () => {
    openPanel();
    const [first, second, third] = rows().map((row) => row.textContent);
    expect(first).toMatch(/Dana Reyes.*@dana_reyes.*third time this month/);
    expect(first).toMatch(/Severity 3 of 4.*cancellation.*Not answered yet/);
    expect(second).toMatch(/Possible.*untagged/);
    expect(third).toMatch(/Severity 4 of 4.*Answered$/);
  });

  it('opens a post at once, before the outside has answered', async () => {
    const { asked, user } = openPanel();
    await user.click(screen.getByRole('button', { name: /Dana Reyes/ }));
    expect(screen.queryByRole('heading', { name: 'Dana Reyes' })).not.toBeNull();
    expect(screen.queryByRole('region', { name: 'History' })).not.toBeNull();
    expect(asked.selected).toEqual(['1801']);
  });

  it('is walked with j, k and the arrows and comes back to the row that was left', async () => {
    const { user } = openPanel();
    await user.keyboard('j');
    expect(focusedName()).toContain('Dana Reyes');
    await user.keyboard('j{ArrowDown}k');
    expect(focusedName()).toContain('Órla');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /Órla/ }));
    await user.keyboard('{Escape}');
    expect(focusedName()).toContain('Órla');
  });

  it('holds still under the pointer when new complaints arrive', async () => {
    const { store, user } = openPanel();
    await user.hover(screen.getByRole('button', { name: /Dana Reyes/ }));
    const fresh = sighting({
      post: { id: '2000', author: { handle: 'new_one', displayName: 'New One' } },
    });
    const answered = QUEUE.map((item) => ({ ...item, answered: true }));
    act(() => store.feed.setQueue([{ sighting: fresh, answered: false }, ...answered]));
    expect(rows()[0]?.textContent).toMatch(/Show 1 new/);
    expect(rows()[1]?.textContent).toMatch(/Dana Reyes.*Answered/);
    await user.click(screen.getByRole('button', { name: 'Show 1 new' }));
    expect(rows()[0]?.textContent).toContain('New One');
  });

  it('lets new complaints in when nobody is pointing at it', () => {
    const { store } = openPanel();
    const fresh = sighting({
      post: { id: '2000', author: { handle: 'new_one', displayName: 'New One' } },
    });
    act(() => store.feed.setQueue([{ sighting: fresh, answered: false }, ...QUEUE]));
    expect(rows()[0]?.textContent).toContain('New One');
  });
});

describe('When there is nothing to list', () => {
  it('asks for the handle when nobody is logged in and none is set', async () => {
    const { store, asked, user } = openPanel();
    act(() => {
      store.feed.setQueue([]);
      store.feed.setPage(pageStatus({ account: null, brandHandles: [] }));
    });
    await user.click(within(list()).getByRole('button', { name: 'Enter your handle' }));
    expect(asked.options).toBe(1);
  });

  it('does not ask once a brand name is set', () => {
    const { store } = openPanel();
    act(() => {
      store.feed.setQueue([]);
      store.feed.setPage(pageStatus({ account: null, brandHandles: [] }));
      store.feed.setSettings({ ...DEFAULT_SETTINGS, brand: { handles: [], names: ['Northline'] } });
    });
    expect(list().textContent).toMatch(/No complaints yet.*has read 298 posts/);
  });

  it('says nothing about emptiness while it is still loading', () => {
    const { store } = openPanel();
    act(() => store.feed.setQueue(null));
    expect(list().getAttribute('aria-busy')).toBe('true');
    expect(list().textContent).not.toContain('No complaints');
  });
});

describe('The page in front', () => {
  it('is told as a count of posts read', () => {
    openPanel();
    expect(screen.getByRole('banner').textContent).toContain('Read 298 of 312 posts');
  });

  it('needs a reload when it runs no live Amends, in the list and on a post', () => {
    const { store } = openPost();
    act(() => store.feed.setStaleTab(true));
    expect(screen.getByRole('main').textContent).toContain('Reload this tab');
    act(() => store.feed.setSelection(null));
    expect(screen.getByRole('main').textContent).toContain('Reload this tab');
  });

  it('names what was not judged instead of calling it no complaint', () => {
    openPanel();
    expect(list().textContent).toMatch(
      /2 possible complaints\. Not judged: 4 Spanish, 2 Japanese, 1 without text\./,
    );
  });

  it('names the languages there are most of, by script where only that is known', () => {
    const { store } = openPanel();
    const notJudgedFor = { fr: 2, und: 1, es: 9, ja: 3, in: 4, 'und-Arab': 5, de: 1 };
    act(() => store.feed.setPage(pageStatus({ unsure: 0, notJudged: 25, notJudgedFor })));
    expect(list().textContent).toContain(
      'Not judged: 9 Spanish, 5 Arabic script, 4 Indonesian, 3 Japanese, 4 in other languages.',
    );
    expect(list().textContent).not.toContain('possible complaint');
  });
});

describe('The menu', () => {
  it('opens the options by keyboard', async () => {
    const { asked, user } = openPanel();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Menu' }));
    await user.keyboard('{Enter}');
    const item = await screen.findByRole('menuitem', { name: 'Options' });
    await user.click(item);
    expect(asked.options).toBe(1);
  });
});
