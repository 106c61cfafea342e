import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import { ExternalLink } from '@/components/ui/external-link';
import { CloseIcon } from '@/components/ui/icons';
import styles from './status-line.module.css';

/** Says what a click did. Always in the page, so that screen readers hear each new notice. */
export function StatusLine() {
  const notice = usePanel((state) => state.notice);
  const busy = usePanel((state) => state.busyDraft !== null);
  const { dismissNotice } = usePanelActions();
  return (
    <div className={styles.place}>
      <div className={notice === null && !busy ? undefined : styles.bar} data-tone={notice?.tone}>
        <div role="status" aria-live="polite" className={styles.status}>
          {notice === null && busy && i18n.t('panel.drafts.inserting')}
          {notice?.text}
          {notice?.link && (
            <>
              {' '}
              <ExternalLink href={notice.link.href}>{notice.link.label}</ExternalLink>
            </>
          )}
        </div>
        {notice !== null && (
          <Button
            look="quiet"
            icon
            aria-label={i18n.t('panel.notice.dismiss')}
            onClick={dismissNotice}
          >
            <CloseIcon />
          </Button>
        )}
      </div>
    </div>
  );
}
