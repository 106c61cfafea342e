import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import fields from '@/components/ui/field.module.css';
import { CloseIcon } from '@/components/ui/icons';
import { UserText } from '@/components/ui/user-text';
import styles from './entry-list.module.css';
import type { EntryParser } from './list-entries';
import { useTyping } from './use-typing';

interface EntryListProps {
  label: string;
  help: string;
  placeholder: string;
  values: string[];
  /** Stands before each value, such as "@". */
  prefix?: string;
  parse: EntryParser;
  /** What parts several pasted entries. */
  breaks: RegExp;
  /** The company set it: shown, not changed. */
  locked?: boolean;
  /** What to say when an entry cannot be taken as it is. */
  badEntry(typed: string): string;
  onChange(values: string[]): void;
}

/** A short list: type one and press Enter, or paste many. What is not right stays in the field with the reason. */
export function EntryList(props: EntryListProps) {
  const { label, help, placeholder, values, prefix = '', locked = false, onChange } = props;
  const { typed, problem, type, take } = useTyping(props);
  const field = useRef<HTMLInputElement>(null);
  const ids = { field: useId(), help: useId(), problem: useId() };

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    take(typed);
  }
  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text');
    if (!props.breaks.test(pasted.trim())) return;
    event.preventDefault();
    take(typed + pasted);
  }
  function onBlur(event: FocusEvent) {
    // The Add button takes it itself.
    if (!(event.relatedTarget instanceof HTMLButtonElement) && typed.trim() !== '') take(typed);
  }
  function remove(value: string) {
    onChange(values.filter((each) => each !== value));
    field.current?.focus();
  }

  if (locked) {
    return (
      <div className={styles.entries}>
        <p id={ids.field} className={styles.label}>
          {label}
        </p>
        <p className={styles.help}>{i18n.t('options.locked')}</p>
        <ul className={styles.list} aria-labelledby={ids.field}>
          {values.map((value) => (
            <li key={value} className={styles.entry} data-locked>
              <UserText text={`${prefix}${value}`} />
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className={styles.entries}>
      <label htmlFor={ids.field} className={styles.label}>
        {label}
      </label>
      <p id={ids.help} className={styles.help}>
        {help}
      </p>
      {values.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {values.map((value) => (
            <li key={value} className={styles.entry}>
              <UserText text={`${prefix}${value}`} />
              <button
                type="button"
                className={styles.remove}
                aria-label={i18n.t('options.list.remove', { value: `${prefix}${value}` })}
                onClick={() => remove(value)}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.add}>
        <input
          ref={field}
          id={ids.field}
          className={fields.field}
          aria-describedby={`${ids.help} ${ids.problem}`}
          aria-invalid={problem !== null}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={onBlur}
        />
        <Button unavailable={typed.trim() === ''} onClick={() => take(typed)}>
          {i18n.t('options.list.add')}
        </Button>
      </div>
      <p id={ids.problem} className={styles.problem} aria-live="polite">
        {problem}
      </p>
    </div>
  );
}
