import { afterEach, expect, it, vi } from 'vitest';
import { judge } from '@/utils/core/detect/judge';
import { asTaught } from '@/utils/core/detect/lessons';
import { PageSession } from '@/utils/page/session';
import { xAdapter } from '@/utils/platforms/x/adapter';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { article, cell, timeline } from './x-markup';

/** jsdom lays nothing out: all that is watched is near the screen, and told at once. */
class AllNear {
  #watched: object[] = [];
  constructor(seen: (entries: object[]) => void) {
    setTimeout(() => seen(this.#watched));
  }
  observe(target: Element): void {
    this.#watched.push({ isIntersecting: true, target });
  }
  unobserve(): void {}
  disconnect(): void {}
}

const REPLIES = 40;
const stop = new AbortController();
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

it('works out who answers whom once for posts that come together, however slow the machine', () => {
  vi.stubGlobal('IntersectionObserver', AllNear);
  vi.useFakeTimers();
  // Each look at the clock is a turn later: every post has a turn of its own.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
  history.replaceState(null, '', '/northline/status/1');
  const replies = Array.from({ length: REPLIES }, (_, at) =>
    cell(article({ id: String(at + 2), text: 'Thank you, that helped!', lang: 'en' })),
  );
  document.body.innerHTML = timeline(
    cell(article({ id: '1', handle: 'northline', text: 'We are open again', focal: true })),
    ...replies,
  );
  const parents = vi.fn(xAdapter.parents);
  const session = new PageSession({
    adapter: { ...xAdapter, parents },
    deliver: () => Promise.resolve(0),
    open() {},
    counted() {},
    signal: stop.signal,
  });
  const brand = { handles: ['northline'], names: [] };
  session.start({ ...DEFAULT_SETTINGS, brand }, { judge, asTaught });
  vi.runAllTimers();
  expect(session.ledger.counts()).toMatchObject({ read: REPLIES + 1 });
  expect(parents).toHaveBeenCalledTimes(1);
});
