import { browser } from 'wxt/browser';

export interface FrontTab {
  id: number;
  /** True for a page Amends may read: only then does the browser tell its address. */
  readable: boolean;
}

/** The tab the agent looks at in this window, null when there is none. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, readable: tab.url !== undefined };
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
