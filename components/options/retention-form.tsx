import { useEffect, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
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
  const [asking, setAsking] = useState<number | null>(null);
  useEffect(() => setTyped(stored), [stored]);
  const ids = { field: useId(), help: useId() };

  function set() {
    setAsking(null);
    if (typed === stored) return;
    // What is deleted does not come back: half a number is not taken for one.
    if (!/^[1-9]\d{0,4}$|^$/.test(typed.trim())) {
      setSaid(i18n.t('options.retention.bad'));
      return;
    }
    const next = typed.trim() === '' ? null : Number(typed);
    setSaid('');
    if (next !== null && (days === null || next < days)) setAsking(next);
    else save(next);
  }
  function save(next: number | null) {
    setAsking(null);
    onChange(next).then(
      () => setSaid(i18n.t('options.saved')),
      () => setSaid(i18n.t('options.notSaved')),
    );
  }
  function keep() {
    setAsking(null);
    setTyped(stored);
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
        {i18n.t('options.retention.help')}
      </p>
      <div aria-live="polite" className={styles.help}>
        {said}
        {asking !== null && (
          <>
            <p>{i18n.t('options.retention.sure', asking)}</p>
            <Button onClick={() => save(asking)}>{i18n.t('options.retention.delete')}</Button>
            <Button look="quiet" onClick={keep}>
              {i18n.t('options.retention.keep')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
