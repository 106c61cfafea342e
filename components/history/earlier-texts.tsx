import { UserText } from '@/components/ui/user-text';
import styles from './history-item.module.css';

/** What something said before, folded away; nothing where it always said the same. */
export function EarlierTexts({ label, texts }: { label: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <details className={styles.edited}>
      <summary>{label}</summary>
      {texts.map((text, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they only ever grow at the end
        <p key={nth} className={styles.draft}>
          <UserText text={text} />
        </p>
      ))}
    </details>
  );
}
