import { type Browser, browser } from 'wxt/browser';
import { frontTab, watchFrontTab } from '@/utils/browser/front-tab';
import type { PageStatus } from '@/utils/core/post/page-status';
import { STATUS_PORT } from '@/utils/messages/protocol';
import type { PanelStore } from '@/utils/store/panel-store';

/** How much of the page in front could be read, and whether its tab needs a reload. */
export function feedPage(store: PanelStore): void {
  let port: Browser.runtime.Port | undefined;

  const connect = async () => {
    port?.disconnect();
    port = undefined;
    const tab = await frontTab();
    if (!tab?.readable) {
      store.feed.setPage(null);
      store.feed.setStaleTab(false);
      return;
    }
    const opened = browser.tabs.connect(tab.id, { name: STATUS_PORT, frameId: 0 });
    port = opened;
    opened.onMessage.addListener((status: PageStatus) => {
      store.feed.setStaleTab(false);
      store.feed.setPage(status);
    });
    // Nobody there: the tab was opened before Amends was installed or updated.
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      store.feed.setPage(null);
      store.feed.setStaleTab(true);
    });
  };
  watchFrontTab(() => void connect());
  void connect();
}
