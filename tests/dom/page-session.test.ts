import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { judge } from '@/utils/core/detect/judge';
import { asTaught } from '@/utils/core/detect/lessons';
import type { RecordBatch } from '@/utils/messages/protocol';
import { PageSession } from '@/utils/page/session';
import type { PlatformAdapter } from '@/utils/platforms/adapter';
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
let stop = new AbortController();
beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', AllNear);
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
});
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

it('works out who answers whom once for posts that come together, however slow the machine', () => {
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
  const { session } = watching({ ...xAdapter, parents });
  expect(session.ledger.counts()).toMatchObject({ read: REPLIES + 1 });
  expect(parents).toHaveBeenCalledTimes(1);
});

it("judges no customer by X's translation, and stores none as their words", () => {
  const text = '@northline my parcel is two weeks late and nobody has answered any of my messages';
  const over = '<div dir="ltr"><svg></svg>Traducido <span role="button">Ver original</span></div>';
  document.body.innerHTML = timeline(
    cell(article({ id: '1', text, lang: 'en' })),
    cell(article({ id: '2', text, lang: 'es', over })),
  );
  const { session, delivered } = watching(xAdapter);
  expect(session.ledger.counts()).toMatchObject({ complaints: 1, notJudgedFor: { es: 1 } });
  expect(delivered.flatMap(({ sightings }) => sightings.map(({ post }) => post.id))).toEqual(['1']);
});

/** A session on the page as it is now, for @northline, once all that it set off has happened. */
function watching(adapter: PlatformAdapter) {
  const delivered: RecordBatch[] = [];
  const session = new PageSession({
    adapter,
    version: '1.0.0',
    deliver: async (batch) => {
      delivered.push(batch);
      return 0;
    },
    open() {},
    near() {},
    counted() {},
    signal: stop.signal,
  });
  const brand = { handles: ['northline'], names: [] };
  session.start({ ...DEFAULT_SETTINGS, brand }, { judge, asTaught });
  vi.runAllTimers();
  return { session, delivered };
}
