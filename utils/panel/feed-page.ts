import { frontTab, watchFrontTab } from '@/utils/browser/front-tab';
import { hasPageAccess, watchPageAccess } from '@/utils/browser/page-access';
import { listenToStatus } from '@/utils/browser/status-port';
import type { PanelStore } from '@/utils/store/panel-store';

/** Whether X's pages may be read at all, how much of the one in front was, and whether its tab needs a reload. */
export function feedPage({ feed }: PanelStore): void {
  let stop: (() => void) | undefined;
  let turn = 0;

  const connect = async () => {
    const mine = ++turn;
    stop?.();
    stop = undefined;
    const [tab, access] = await Promise.all([frontTab(), hasPageAccess()]);
    if (mine !== turn) return;
    feed.setPageAccess(access);
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
        // Once it is loaded there is another turn, and then nobody there means a stale tab.
        feed.setStaleTab(!tab.loading);
      },
    );
  };
  watchFrontTab(() => void connect());
  watchPageAccess(() => void connect());
  void connect();
}
