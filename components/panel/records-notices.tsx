import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import type { RecordsTrouble, UnreadPart } from '@/utils/store/panel-state';
import styles from './notice.module.css';

/** What stands between the agent and what is stored: what happened, what was kept, what to do. */
export function RecordsNotices() {
  const trouble = usePanel((state) => state.recordsTrouble);
  const unread = usePanel((state) => state.unread);
  const unstored = usePanel((state) => state.page?.unstored ?? 0);
  const unreadable = usePanel(({ selection, unreadable: { history, queue } }) =>
    selection === null ? queue : history,
  );
  return (
    <>
      {trouble !== null && <Trouble trouble={trouble} />}
      {unread.length > 0 && (
        <Box title={i18n.t('panel.records.unreadTitle')}>
          {[...unread.map(without), i18n.t('panel.records.unreadNext')].join(' ')}
        </Box>
      )}
      {unreadable > 0 && <Box>{i18n.t('panel.records.unreadable', unreadable)}</Box>}
      {unstored > 0 && <Box>{i18n.t('panel.records.unstored', unstored)}</Box>}
    </>
  );
}

function Trouble({ trouble }: { trouble: RecordsTrouble }) {
  const [title, text] = words(trouble);
  return <Box title={title}>{text}</Box>;
}

function words(trouble: RecordsTrouble): [title: string, text: string] {
  switch (trouble) {
    case 'newer':
      return [i18n.t('panel.records.newerTitle'), i18n.t('panel.records.newer')];
    case 'waiting':
      return [i18n.t('panel.records.waitingTitle'), i18n.t('panel.records.waiting')];
    case 'closed':
      return [i18n.t('panel.records.closedTitle'), i18n.t('panel.records.closed')];
  }
}

/** What the agent has to do without. */
function without(part: UnreadPart): string {
  switch (part) {
    case 'settings':
      return i18n.t('panel.records.unreadSettings');
    case 'crisis':
      return i18n.t('panel.records.unreadCrisis');
    case 'corrections':
      return i18n.t('panel.records.unreadCorrections');
    case 'window':
      return i18n.t('panel.records.unreadWindow');
  }
}

function Box({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className={styles.notice}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <p>{children}</p>
    </div>
  );
}
