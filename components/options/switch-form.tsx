import { useId } from 'react';
import styles from './options-page.module.css';

interface SwitchFormProps {
  label: string;
  help: string;
  on: boolean;
  onChange(on: boolean): void;
}

/** Something that is on or off. */
export function SwitchForm({ label, help, on, onChange }: SwitchFormProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      <p id={id} className={styles.help}>
        {help}
      </p>
    </div>
  );
}
