import { i18n } from '#i18n';
import { classNames } from '@/components/ui/class-names';
import { MAX_WEIGHTED_LENGTH, weightedLength } from '@/utils/core/text/weighted-length';
import styles from './length-count.module.css';

/** How much of X's limit the text takes, as X counts it. */
export function LengthCount({ id, text }: { id: string; text: string }) {
  const length = weightedLength(text);
  const over = length - MAX_WEIGHTED_LENGTH;
  return (
    <p
      id={id}
      className={classNames(styles.count, over > 0 && styles.over)}
      title={i18n.t('panel.drafts.lengthWhy')}
    >
      {over > 0
        ? i18n.t('panel.drafts.over', { limit: MAX_WEIGHTED_LENGTH, over })
        : i18n.t('panel.drafts.length', { length, limit: MAX_WEIGHTED_LENGTH })}
    </p>
  );
}
