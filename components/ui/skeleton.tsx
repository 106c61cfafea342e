import styles from './skeleton.module.css';

/** A line that holds the place of text to come. `width` is a CSS length. */
export function SkeletonLine({ width }: { width: string }) {
  return <span className={styles.line} style={{ width }} aria-hidden="true" />;
}
