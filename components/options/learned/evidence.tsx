import { i18n } from '#i18n';
import styles from '@/components/options/options-page.module.css';
import { type LocalRules, MAX_SHIFT } from '@/utils/core/detect/corrections';

/** How much evidence a complaint needs here, in words, and which posts moved it. */
export function Evidence({ rules }: { rules: LocalRules }) {
  const { shift, raised, lowered } = rules;
  const by = [
    raised > 0 && i18n.t('options.learned.raised', raised),
    lowered > 0 && i18n.t('options.learned.lowered', lowered),
  ].filter((part) => part !== false);
  return (
    <div>
      <h3 className={styles.label}>{i18n.t('options.learned.evidence')}</h3>
      <p>
        {amount(shift)}
        {by.length > 0 && ` ${by.join(', ')}.`}
        {Math.abs(shift) >= MAX_SHIFT && ` ${i18n.t('options.learned.bound')}`}
      </p>
    </div>
  );
}

function amount(shift: number): string {
  if (shift === 0) return i18n.t('options.learned.same');
  const much = Math.abs(shift) > MAX_SHIFT / 2;
  if (shift > 0) return much ? i18n.t('options.learned.muchMore') : i18n.t('options.learned.more');
  return much ? i18n.t('options.learned.muchLess') : i18n.t('options.learned.less');
}
