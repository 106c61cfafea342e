import { i18n } from '#i18n';
import type { Stakes } from '@/utils/core/post/verdict';
import styles from './severity.module.css';

const LEVELS: readonly Stakes[] = [1, 2, 3, 4];

/** Filled bars and words both say the level: colour only repeats it. */
export function Severity({ level, brief = false }: { level: Stakes; brief?: boolean }) {
  const label = i18n.t('panel.severity.label', { n: level });
  return (
    <span className={styles.severity} data-level={level}>
      <span className={styles.bars} aria-hidden="true">
        {LEVELS.map((step) => (
          <i key={step} data-on={step <= level || undefined} />
        ))}
      </span>
      {brief ? (
        <>
          <span aria-hidden="true">{i18n.t('panel.severity.brief', { n: level })}</span>
          <span className="for-ears">{label}</span>
        </>
      ) : (
        label
      )}
    </span>
  );
}
