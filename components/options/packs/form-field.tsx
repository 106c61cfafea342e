import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from '@/components/options/options-page.module.css';
import fields from '@/components/ui/field.module.css';

interface FormFieldProps {
  label: string;
  value: string;
  type?: 'text' | 'date' | 'number';
  lines?: number;
  placeholder?: string;
  onSet(value: string): void;
}

/** A field whose value goes into the pack when it is left or Enter is pressed: not at each letter of a word. */
export function FormField({
  label,
  value,
  type = 'text',
  lines,
  placeholder,
  onSet,
}: FormFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const mine = useRef(false);
  useEffect(() => {
    // What was just set from here stays as typed: a line that is half written is not in the pack.
    if (!mine.current) setTyped(value);
    mine.current = false;
  }, [value]);
  const set = () => {
    if (typed === value) return;
    mine.current = true;
    onSet(typed);
  };
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {lines === undefined ? (
        <input
          id={id}
          className={fields.field}
          type={type}
          min={type === 'number' ? 0 : undefined}
          max={type === 'number' ? 10 : undefined}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={set}
          onKeyDown={(event) => event.key === 'Enter' && set()}
        />
      ) : (
        <textarea
          id={id}
          className={fields.field}
          rows={lines}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={set}
        />
      )}
    </div>
  );
}

interface FormChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onSet(value: string): void;
}

export function FormChoice({ label, value, options, onSet }: FormChoiceProps): ReactNode {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={fields.field}
        value={value}
        onChange={(event) => onSet(event.target.value)}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
