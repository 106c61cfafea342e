import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import type { PageStatus } from '@/utils/core/post/page-status';
import styles from './header.module.css';

/** Below this share the page has probably changed, and the count is worth a look. */
const ENOUGH = 0.9;

/** How much of the page Amends could read: a count, never a claim of completeness. */
export function PageCoverage() {
  const page = usePanel((state) => state.page);
  return (
    <p
      className={styles.coverage}
      title={i18n.t('panel.page.readWhy')}
      data-partial={(page !== null && page.read < page.seen * ENOUGH) || undefined}
    >
      {coverage(page)}
    </p>
  );
}

function coverage(page: PageStatus | null): string {
  if (page === null) return i18n.t('panel.page.none');
  if (page.seen === 0) return i18n.t('panel.page.waiting');
  return i18n.t('panel.page.read', { read: page.read, seen: page.seen });
}
