import styles from './key-hint.module.css';

/** The key that does the same, for eyes; ears hear it from `aria-keyshortcuts`. */
export function KeyHint({ keyName }: { keyName: string }) {
  return (
    <span aria-hidden="true" className={styles.key}>
      {keyName.toUpperCase()}
    </span>
  );
}
