import type { StoreApi } from 'zustand/vanilla';
import type { DraftSet } from '@/utils/core/draft/draft';
import type { HistoryEntry } from '@/utils/core/history/entry';
import type { PageStatus } from '@/utils/core/post/page-status';
import type { Sighting } from '@/utils/core/post/sighting';
import type { UntaggedReason } from '@/utils/core/post/untagged-reason';
import type { Settings } from '@/utils/settings/settings';
import { isSelected } from './insertion';
import type { CustomerCard, PanelState, QueueItem } from './panel-state';

/** What the outside tells the panel. Each call replaces one part and keeps the agent's own words. */
export interface PanelFeed {
  setSettings(settings: Settings): void;
  setPage(page: PageStatus | null): void;
  setStaleTab(stale: boolean): void;
  setPageAccess(access: boolean): void;
  setQueue(queue: QueueItem[] | null): void;
  /**
   * Shows a post, or the list when null. Another post empties customer, history and drafts until
   * they are fed again; the same post only gets its newer reading. `reason` left out keeps what is known.
   */
  setSelection(sighting: Sighting | null, reason?: UntaggedReason | null): void;
  setCustomer(customer: CustomerCard | null): void;
  setHistory(history: HistoryEntry[] | null): void;
  setDrafts(drafts: DraftSet | null): void;
}

export function panelFeed(store: StoreApi<PanelState>): PanelFeed {
  return {
    setSettings: (settings) => store.setState({ settings }),
    setPage: (page) => store.setState({ page }),
    setStaleTab: (staleTab) => store.setState({ staleTab }),
    setPageAccess: (pageAccess) => store.setState({ pageAccess }),
    setQueue: (queue) => store.setState({ queue }),
    setSelection: (sighting, reason) => showPost(store, sighting, reason),
    setCustomer: (customer) => store.setState({ customer }),
    setHistory: (history) => store.setState({ history }),
    setDrafts: (drafts) => store.setState({ drafts }),
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
    drafts: null,
    choice: null,
    notice: null,
  });
}
