import { useId } from 'react';
import { i18n } from '#i18n';
import { UserText } from '@/components/ui/user-text';
import type { Evidence } from '@/utils/core/post/verdict';
import styles from './evidence-list.module.css';

/** Why the verdict, in a line. The words it rests on are marked in the post; here they are for ears only. */
export function EvidenceList({ text, evidence }: { text: string; evidence: Evidence[] }) {
  const title = useId();
  if (evidence.length === 0) return null;
  return (
    <div className={styles.evidence}>
      <h3 id={title} className={styles.title}>
        {i18n.t('panel.post.evidence')}
      </h3>
      <ul aria-labelledby={title} className={styles.list}>
        {evidence.map(({ start, end, why }) => (
          <li key={`${start}-${end}-${why}`}>
            {why}
            <span className="for-ears">
              : “<UserText text={text.slice(start, end)} />”
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
