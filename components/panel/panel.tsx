import { Tooltip } from '@base-ui/react/tooltip';
import { useState } from 'react';
import { i18n } from '#i18n';
import { PostView } from '@/components/post/post-view';
import { QueueView } from '@/components/queue/queue-view';
import { usePanel } from '@/components/store-context';
import { Fence } from '@/components/ui/fence';
import { postKey } from '@/utils/core/post/post';
import { ChoiceDialog } from './choice-dialog';
import { CrisisBanner, CrisisDialog } from './crisis-switch';
import { Header } from './header';
import { NoAccess } from './no-access';
import styles from './panel.module.css';
import { PolicyNotice } from './policy-notice';
import { RecordsNotices } from './records-notices';
import { StaleTab } from './stale-tab';
import { StatusLine } from './status-line';
import { useBackKey } from './use-back-key';

/** The whole side panel: the list of complaints, or one of them. Give it its store by PanelStoreProvider. */
export function Panel() {
  const selection = usePanel((state) => state.selection);
  const stale = usePanel((state) => state.staleTab);
  const access = usePanel((state) => state.pageAccess);
  const [lastOpened, setLastOpened] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  useBackKey();
  const opened = selection?.post.id ?? null;
  if (opened !== null && opened !== lastOpened) setLastOpened(opened);
  return (
    <Tooltip.Provider delay={300}>
      <div className={styles.panel}>
        <div className={styles.top}>
          <Header onCrisis={() => setAsking(true)} />
          <CrisisBanner onLift={() => setAsking(true)} />
        </div>
        <main className={styles.main}>
          {/* Always there, so that screen readers hear what comes up while one works below. */}
          <div aria-live="polite" className={styles.notices}>
            {!access && <NoAccess />}
            {stale && <StaleTab />}
            <RecordsNotices />
            <PolicyNotice />
          </div>
          {selection === null ? (
            <Fence key="list" instead={i18n.t('panel.broken')}>
              <QueueView lastOpened={lastOpened} />
            </Fence>
          ) : (
            <Fence key={postKey(selection.post)} instead={i18n.t('panel.broken')}>
              <PostView sighting={selection} />
            </Fence>
          )}
        </main>
        <StatusLine />
        <ChoiceDialog />
        <CrisisDialog open={asking} onClose={() => setAsking(false)} />
      </div>
    </Tooltip.Provider>
  );
}
