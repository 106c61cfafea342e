import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Panel } from '@/components/panel/panel';
import { PanelStoreProvider } from '@/components/store-context';
import type { Said } from '@/utils/core/detect/corrections';
import type { HistoryEntry } from '@/utils/core/history/entry';
import type { Ruling } from '@/utils/core/policy/ruling';
import type { InsertOutcome, InsertRequest } from '@/utils/core/post/insertion';
import type { Sighting } from '@/utils/core/post/sighting';
import type { VerdictKind } from '@/utils/core/post/verdict';
import type { PanelPorts } from '@/utils/store/panel-state';
import { createPanelStore } from '@/utils/store/panel-store';
import { DRAFTS } from './fixtures/drafts';
import { HISTORY } from './fixtures/history';
import { pageStatus } from './fixtures/page-status';
import { QUEUE } from './fixtures/queue';
import { sighting } from './fixtures/sighting';

/** What the panel asked its outside to do. */
export interface Asked {
  inserts: InsertRequest[];
  copies: string[];
  recorded: { text: string; strategy: string | null }[];
  notes: { handle: string; text: string }[];
  removed: string[];
  reasons: string[];
  deeds: { kind: string; detail: string }[];
  rulings: Ruling[];
  crisis: boolean[];
  corrections: { id: string; shown: VerdictKind; said: Said }[];
  undone: string[];
  selected: (string | null)[];
  options: number;
  pages: number;
}

/** A panel with an outside that remembers what it was asked, and answers as told. */
export function openPanel(answers: Partial<PanelPorts> = {}) {
  const asked: Asked = {
    inserts: [],
    copies: [],
    recorded: [],
    notes: [],
    removed: [],
    reasons: [],
    deeds: [],
    rulings: [],
    crisis: [],
    corrections: [],
    undone: [],
    selected: [],
    options: 0,
    pages: 0,
  };
  const ports: PanelPorts = {
    async insert(request) {
      asked.inserts.push(request);
      return answers.insert?.(request) ?? { kind: 'inserted', overLimit: false };
    },
    async copy(text) {
      asked.copies.push(text);
      return answers.copy?.(text) ?? true;
    },
    async recordInserted(seen, draft) {
      asked.recorded.push(draft);
      await answers.recordInserted?.(seen, draft);
    },
    async recordReason(seen, reason) {
      asked.reasons.push(reason);
      await answers.recordReason?.(seen, reason);
    },
    async addNote(customer, text) {
      asked.notes.push({ handle: customer.handle, text });
      await answers.addNote?.(customer, text);
    },
    async removeNote(id) {
      asked.removed.push(id);
    },
    async recordCorrection(post, shown, said) {
      asked.corrections.push({ id: post.id, shown, said });
      await answers.recordCorrection?.(post, shown, said);
    },
    async undoCorrection(post) {
      asked.undone.push(post.id);
      await answers.undoCorrection?.(post);
    },
    check: async (state, text) => answers.check?.(state, text) ?? [],
    async logDeed(seen, deed) {
      asked.deeds.push(deed);
      const id = (await answers.logDeed?.(seen, deed)) ?? `d${asked.deeds.length}`;
      const { kind, detail } = deed;
      const entry = { id, post: ref(seen), deed: kind, text: detail, at: Date.now() };
      remember((history) => [...history, { kind: 'deed', ...entry }]);
      return id;
    },
    async detailDeed(id, detail) {
      remember((history) =>
        history.map((entry) =>
          entry.kind === 'deed' && entry.id === id ? { ...entry, text: detail } : entry,
        ),
      );
    },
    async removeDeed(id) {
      remember((history) => history.filter((entry) => entry.kind !== 'deed' || entry.id !== id));
    },
    async recordRuling(seen, ruling) {
      await answers.recordRuling?.(seen, ruling);
      asked.rulings.push(ruling);
      const kept = { id: `u${asked.rulings.length}`, post: ref(seen), ruling, at: Date.now() };
      act(() => store.feed.setRulings([...store.getState().rulings, kept]));
    },
    async removeRuling(id) {
      act(() => store.feed.setRulings(store.getState().rulings.filter((one) => one.id !== id)));
    },
    async setCrisis(on) {
      asked.crisis.push(on);
      await answers.setCrisis?.(on);
      act(() => store.feed.setCrisis(on));
    },
    openOptions() {
      asked.options += 1;
    },
    askForPages() {
      asked.pages += 1;
    },
    select(shown) {
      asked.selected.push(shown?.post.id ?? null);
    },
  };
  // As the records do: what was kept is told to the panel.
  const remember = (change: (history: HistoryEntry[]) => HistoryEntry[]) =>
    act(() => store.feed.setHistory(change(store.getState().history ?? [])));
  const store = createPanelStore(ports);
  store.feed.setPage(pageStatus());
  store.feed.setQueue(QUEUE);
  const user = userEvent.setup();
  render(
    <PanelStoreProvider store={store}>
      <Panel />
    </PanelStoreProvider>,
  );
  return { store, asked, user };
}

function ref({ post: { platform, id } }: Sighting) {
  return { platform, id };
}

/** The same, showing one post with its history and three drafts. */
export function openPost(answers: Partial<PanelPorts> = {}, shown: Sighting = sighting()) {
  const panel = openPanel(answers);
  act(() => feedPost(panel.store, shown));
  return panel;
}

export function feedPost({ feed }: ReturnType<typeof createPanelStore>, shown: Sighting): void {
  feed.setSelection(shown);
  feed.setCustomer({
    handle: shown.post.author.handle,
    displayName: shown.post.author.displayName,
    complaints: 3,
    replies: 1,
    firstSeen: shown.seenAt,
  });
  feed.setHistory(HISTORY);
  feed.setDrafts(DRAFTS);
}

/** An outside whose page answers with these outcomes, one after the other. */
export function pageAnswers(...outcomes: InsertOutcome[]): Partial<PanelPorts> {
  const left = [...outcomes];
  return { insert: async () => left.shift() ?? { kind: 'no-box' } };
}

/** An outside whose page takes its time: it answers when it is told to. */
export function pageAnswersLater() {
  let resolve: (outcome: InsertOutcome) => void = () => undefined;
  return {
    insert: () =>
      new Promise<InsertOutcome>((answered) => {
        resolve = answered;
      }),
    answer: (outcome: InsertOutcome) => resolve(outcome),
  };
}
