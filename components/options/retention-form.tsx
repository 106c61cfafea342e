import { useEffect, useId, useState } from 'react';
import { i18n } from '#i18n';
import fields from '@/components/ui/field.module.css';
import styles from './options-page.module.css';

interface RetentionFormProps {
  /** Null: records are kept. */
  days: number | null;
  locked: boolean;
  /** Rejects when it could not be stored. */
  onChange(days: number | null): Promise<void>;
}

/** After how many days records are deleted, if at all. */
export function RetentionForm({ days, locked, onChange }: RetentionFormProps) {
  const stored = days === null ? '' : String(days);
  const [typed, setTyped] = useState(stored);
  const [said, setSaid] = useState('');
  useEffect(() => setTyped(stored), [stored]);
  const ids = { field: useId(), help: useId() };

  function set() {
    if (typed === stored) return;
    // What is deleted does not come back: half a number is not taken for one.
    if (!/^[1-9]\d{0,4}$|^$/.test(typed.trim())) {
      setSaid(i18n.t('options.retention.bad'));
      return;
    }
    onChange(typed.trim() === '' ? null : Number(typed)).then(
      () => setSaid(i18n.t('options.saved')),
      () => setSaid(i18n.t('options.notSaved')),
    );
  }
  return (
    <div>
      <label htmlFor={ids.field} className={styles.label}>
        {i18n.t('options.retention.days')}
      </label>
      <input
        id={ids.field}
        className={fields.field}
        inputMode="numeric"
        autoComplete="off"
        readOnly={locked}
        aria-describedby={ids.help}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={set}
        onKeyDown={(event) => event.key === 'Enter' && set()}
      />
      <p id={ids.help} className={styles.help}>
        {locked && <b>{i18n.t('options.locked')}. </b>}
        {i18n.t('options.retention.help')} <span aria-live="polite">{said}</span>
      </p>
    </div>
  );
}
