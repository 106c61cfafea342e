import { browser } from 'wxt/browser';
import { serves } from '@/utils/core/post/serves';
import { MATCHES } from '@/utils/platforms/x/matches';

export interface FrontTab {
  id: number;
  /** True for a page Amends reads: not for its own options, whose address the browser tells it too. */
  readable: boolean;
  /** Still on its way: our scripts may not run there yet. */
  loading: boolean;
}

/** The tab the agent looks at in this window, null when there is none. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const readable = serves(MATCHES, tab.url ?? '');
  return { id: tab.id, readable, loading: tab.status === 'loading' };
}

/** Calls back when another tab comes to the front or the one in front loads another page. */
export function watchFrontTab(changed: () => void): () => void {
  const loaded = (_: number, change: { status?: string }) => {
    if (change.status !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(loaded);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(loaded);
  };
}
