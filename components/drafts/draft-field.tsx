import type { ComponentProps } from 'react';
import styles from './draft-field.module.css';

/** A text field that is as tall as its text. */
export function DraftField({ value, ...rest }: ComponentProps<'textarea'> & { value: string }) {
  return (
    <div className={styles.grow} data-text={value}>
      <textarea {...rest} value={value} dir="auto" rows={1} />
    </div>
  );
}
