import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { feedDrafts } from '@/utils/panel/feed-drafts';
import type { RecordsTrouble, UnreadPart } from '@/utils/store/panel-state';
import { HISTORY } from './fixtures/history';
import { pageStatus } from './fixtures/page-status';
import { QUEUE } from './fixtures/queue';
import { sighting } from './fixtures/sighting';
import { main } from './on-screen';
import { openPanel, openPost } from './panel-harness';

const region = (name: string) => screen.getByRole('region', { name });

describe('When the records cannot be read', () => {
  it.each<[RecordsTrouble, RegExp]>([
    ['closed', /cannot open its records.*Nothing was deleted.*open it again/],
    ['newer', /Update Amends.*left as they are/],
    ['waiting', /Close other Amends windows.*by itself/],
  ])('says what happened, what was kept and what to do: %s', (trouble, words) => {
    const { store } = openPost();
    act(() => store.feed.setRecordsTrouble(trouble));
    expect(main()).toMatch(words);
    act(() => store.feed.setSelection(null));
    expect(main()).toMatch(words);
    act(() => store.feed.setRecordsTrouble(null));
    expect(main()).not.toMatch(words);
  });

  it.each<[UnreadPart, RegExp]>([
    ['settings', /Your settings:.*unsigned/],
    ['crisis', /crisis switch: ask your team/],
    ['corrections', /Your corrections:/],
    ['window', /Choose it from the list/],
  ])('says what it goes on without, and what to do: %s', (part, words) => {
    const { store } = openPanel();
    act(() => store.feed.setUnread(part));
    expect(main()).toMatch(words);
    expect(main()).toMatch(/Nothing was deleted.*open it again/);
  });

  it('claims neither "first time" nor "nothing earlier" nor "no complaints"', () => {
    const { store } = openPanel();
    act(() => {
      store.feed.setRecordsTrouble('closed');
      store.feed.setQueue([]);
    });
    expect(main()).not.toContain('No complaints yet');
    act(() => {
      store.feed.setSelection(sighting());
      store.feed.setHistory([]);
    });
    expect(main()).not.toMatch(/First time here|Nothing earlier/);
    expect(region('History').textContent).toContain('Cannot be read now');
  });

  it('counts damaged records, those of the list in the list, those of a customer there', () => {
    const { store } = openPanel();
    act(() => store.feed.setQueue(QUEUE, 2));
    expect(main()).toMatch(/^2 records here are damaged and left out\. They were not deleted/);
    act(() => {
      store.feed.setSelection(sighting());
      store.feed.setHistory(HISTORY, 1);
    });
    expect(main()).toMatch(/^1 record here is damaged and left out\. It was not deleted/);
  });
});

describe('What the page could not store yet', () => {
  it('is told in a place that screen readers follow', () => {
    const { store } = openPanel();
    const spoken = document.querySelector('main [aria-live]');
    expect(spoken?.textContent).toBe('');
    act(() => store.feed.setStaleTab(true));
    act(() => store.feed.setPage(pageStatus({ unstored: 3 })));
    expect(spoken?.textContent).toMatch(/Reload this tab.*3 posts are not stored yet/);
  });

  it('is told with its number until it is stored', () => {
    const { store } = openPanel();
    expect(main()).not.toContain('stored yet');
    act(() => store.feed.setPage(pageStatus({ unstored: 3 })));
    expect(main()).toContain('3 posts are not stored yet; Amends keeps trying.');
    act(() => store.feed.setPage(pageStatus({ unstored: 1 })));
    expect(main()).toContain('1 post is not stored yet; Amends keeps trying.');
  });
});

describe('What cannot be drawn', () => {
  it('leaves the rest of the panel standing, and the way to other posts', async () => {
    const { store, user } = openPanel();
    const odd = sighting();
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    act(() => store.feed.setSelection({ ...odd, post: { ...odd.post, at: 1e20 } }));
    expect(main()).toMatch(/could not be shown.*what you wrote is kept/);
    error.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(main()).not.toContain('could not be shown');
    expect(region('Recent complaints')).not.toBeNull();
  });
});

describe('When drafts cannot be made', () => {
  it('because their part of Amends is gone, says to open the panel again', async () => {
    const { store } = openPanel();
    const never = () => new Promise<never>(() => {});
    feedDrafts(store, () => Promise.reject(new TypeError('Failed to fetch')), never);
    act(() => {
      store.feed.setSelection(sighting());
      store.feed.setHistory([]);
    });
    await within(region('Drafts')).findByText(/Open this panel again\./);
    expect(region('Drafts').getAttribute('aria-busy')).toBe('false');
  });
});
