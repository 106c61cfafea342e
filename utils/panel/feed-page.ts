import { frontTab, watchFrontTab } from '@/utils/browser/front-tab';
import { listenToStatus } from '@/utils/browser/status-port';
import type { PanelStore } from '@/utils/store/panel-store';

/** How much of the page in front could be read, and whether its tab needs a reload. */
export function feedPage({ feed }: PanelStore): void {
  let stop: (() => void) | undefined;
  let turn = 0;

  const connect = async () => {
    const mine = ++turn;
    stop?.();
    stop = undefined;
    const tab = await frontTab();
    if (mine !== turn) return;
    if (!tab?.readable) {
      feed.setPage(null);
      feed.setStaleTab(false);
      return;
    }
    stop = listenToStatus(
      tab.id,
      (status) => {
        feed.setStaleTab(false);
        feed.setPage(status);
      },
      () => {
        if (mine !== turn) return;
        feed.setPage(null);
        feed.setStaleTab(true);
      },
    );
  };
  watchFrontTab(() => void connect());
  void connect();
}
