import type { StoreApi } from 'zustand/vanilla';
import type { Lessons } from '@/utils/core/detect/lessons';
import type { DraftSet } from '@/utils/core/draft/draft';
import type { HistoryEntry } from '@/utils/core/history/entry';
import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import type { KeptRuling } from '@/utils/core/policy/ruling';
import type { PageStatus } from '@/utils/core/post/page-status';
import type { Sighting } from '@/utils/core/post/sighting';
import type { UntaggedReason } from '@/utils/core/post/untagged-reason';
import type { Settings } from '@/utils/settings/settings';
import { draftKey } from './draft-text';
import { isSelected } from './insertion';
import type {
  CustomerCard,
  DraftsTrouble,
  PanelState,
  QueueItem,
  RecordsTrouble,
  UnreadPart,
} from './panel-state';
import { withEdited } from './with-edited';

/** What the outside tells the panel. Each call replaces one part and keeps the agent's own words. */
export interface PanelFeed {
  setSettings(settings: Settings): void;
  setPolicy(policy: PolicyInUse): void;
  /** Drafts of the other state of the switch are gone at once. */
  setCrisis(crisis: boolean): void;
  setPage(page: PageStatus | null): void;
  setStaleTab(stale: boolean): void;
  setPageAccess(access: boolean): void;
  /** @param unreadable damaged records that were left out. */
  setQueue(queue: QueueItem[] | null, unreadable?: number): void;
  /**
   * Shows a post, or the list when null. Another post empties customer, history and drafts until
   * they are fed again; the same post only gets its newer reading. `reason` left out keeps what is known.
   */
  setSelection(sighting: Sighting | null, reason?: UntaggedReason | null): void;
  setCustomer(customer: CustomerCard | null): void;
  /** @param unreadable damaged records that were left out. */
  setHistory(history: HistoryEntry[] | null, unreadable?: number): void;
  setRulings(rulings: KeptRuling[]): void;
  setRecentReplies(replies: string[]): void;
  /** Drafts of the shown post, perhaps anew: one that the agent edited stays on offer. */
  setDrafts(drafts: DraftSet | null): void;
  /** Says why there are none, instead of a place that waits for ever. */
  setDraftsTrouble(trouble: DraftsTrouble): void;
  setRecordsTrouble(trouble: RecordsTrouble | null): void;
  /** Says that the panel goes on without it, until it is fed after all. */
  setUnread(part: UnreadPart): void;
  setLessons(lessons: Lessons): void;
  /** Words that an earlier panel kept; what was written here since is newer and stays. */
  setKeptWords(kept: Pick<PanelState, 'edits' | 'unsavedNotes'>): void;
  /** Words that were taken back or saved in the panel of another window. */
  dropWords(gone: Pick<PanelState, 'edits' | 'unsavedNotes'>): void;
}

export function panelFeed(store: StoreApi<PanelState>): PanelFeed {
  return {
    setSettings: (settings) =>
      store.setState(({ unread }) => ({ settings, unread: without(unread, 'settings') })),
    setPolicy: (policy) => store.setState({ policy }),
    setCrisis: (crisis) =>
      store.setState((state) => ({
        unread: without(state.unread, 'crisis'),
        ...(crisis === state.crisis ? {} : { crisis, drafts: null }),
      })),
    setPage: (page) => store.setState({ page }),
    setStaleTab: (staleTab) => store.setState({ staleTab }),
    setPageAccess: (pageAccess) => store.setState({ pageAccess }),
    setQueue: (queue, unreadable = 0) =>
      store.setState((state) => ({
        queue,
        unreadable: { ...state.unreadable, queue: unreadable },
      })),
    setSelection: (sighting, reason) => showPost(store, sighting, reason),
    setCustomer: (customer) => store.setState({ customer }),
    setHistory: (history, unreadable = 0) =>
      store.setState((state) => ({
        history,
        unreadable: { ...state.unreadable, history: unreadable },
      })),
    setRulings: (rulings) => store.setState({ rulings }),
    setRecentReplies: (recentReplies) => store.setState({ recentReplies }),
    setDrafts: (drafts) => store.setState((state) => offer(state, drafts)),
    setDraftsTrouble: (draftsTrouble) => store.setState({ draftsTrouble }),
    setRecordsTrouble: (recordsTrouble) => store.setState({ recordsTrouble }),
    setUnread: (part) =>
      store.setState(({ unread }) => ({ unread: [...without(unread, part), part] })),
    setLessons: (lessons) =>
      store.setState(({ unread }) => ({ lessons, unread: without(unread, 'corrections') })),
    setKeptWords: (kept) =>
      store.setState((state) => ({
        edits: { ...kept.edits, ...state.edits },
        unsavedNotes: { ...kept.unsavedNotes, ...state.unsavedNotes },
      })),
    dropWords: (gone) =>
      store.setState((state) => ({
        edits: less(state.edits, gone.edits),
        unsavedNotes: less(state.unsavedNotes, gone.unsavedNotes),
      })),
  };
}

/** See {@link PanelFeed.setSelection}; the list's own clicks come through here too, so both agree. */
export function showPost(
  store: StoreApi<PanelState>,
  sighting: Sighting | null,
  reason?: UntaggedReason | null,
): void {
  const state = store.getState();
  if (sighting !== null && isSelected(state, sighting.post)) {
    store.setState({ selection: sighting, reason: reason === undefined ? state.reason : reason });
    return;
  }
  if (sighting === null && state.selection === null) return;
  store.setState({
    selection: sighting,
    reason: reason ?? null,
    customer: null,
    history: null,
    rulings: [],
    drafts: null,
    checks: {},
    draftsTrouble: null,
    choice: null,
    notice: null,
  });
}

function less(words: Record<string, string>, gone: Record<string, string>) {
  return Object.fromEntries(Object.entries(words).filter(([key]) => gone[key] === undefined));
}

function without(unread: PanelState['unread'], part: UnreadPart): PanelState['unread'] {
  return unread.filter((each) => each !== part);
}

function offer(state: PanelState, made: DraftSet | null): Partial<PanelState> {
  const { selection } = state;
  if (made === null || selection === null) {
    return { drafts: made, checks: {}, draftsTrouble: null };
  }
  const drafts = withEdited(state, made);
  const looked = made.drafts.map((draft) => [
    draftKey(selection.post, draft.id),
    { text: draft.text, findings: draft.findings, of: drafts },
  ]);
  // An edited one shows what was found before until it is looked at again: nothing blinks.
  return {
    drafts,
    checks: { ...Object.fromEntries(looked), ...earlier(state) },
    draftsTrouble: null,
  };
}

function earlier({ checks, edits }: PanelState): PanelState['checks'] {
  return Object.fromEntries(Object.entries(checks).filter(([key]) => edits[key] !== undefined));
}
