import { useId } from 'react';
import { i18n } from '#i18n';
import { UserText } from '@/components/ui/user-text';
import type { Evidence } from '@/utils/core/post/verdict';
import styles from './evidence-list.module.css';

/** The marks of the post once more as text: for ears, for touch, and at a glance. */
export function EvidenceList({ text, evidence }: { text: string; evidence: Evidence[] }) {
  const title = useId();
  if (evidence.length === 0) return null;
  return (
    <div>
      <h3 id={title} className={styles.title}>
        {i18n.t('panel.post.evidence')}
      </h3>
      <ul aria-labelledby={title} className={styles.list}>
        {evidence.map(({ start, end, why }) => (
          <li key={`${start}-${end}-${why}`} className={styles.item}>
            <span className={styles.quote}>
              <UserText text={text.slice(start, end)} />
            </span>
            <span className={styles.why}>{why}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
