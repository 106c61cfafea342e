import { useId } from 'react';
import { i18n } from '#i18n';
import styles from './options-page.module.css';

/** Whether replies typed on X itself are checked. */
export function AdviceForm({
  show,
  onChange,
}: {
  show: boolean;
  onChange: (show: boolean) => void;
}) {
  const help = useId();
  return (
    <div>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={show}
          aria-describedby={help}
          onChange={(event) => onChange(event.target.checked)}
        />
        {i18n.t('options.advice.show')}
      </label>
      <p id={help} className={styles.help}>
        {i18n.t('options.advice.help')}
      </p>
    </div>
  );
}
