import { i18n } from '#i18n';
import { UserText } from '@/components/ui/user-text';
import type { ReplyEntry } from '@/utils/core/history/entry';
import styles from './history-item.module.css';

/** What Amends had put into the box, where something else was posted: drafts are judged by it. */
export function EditedFrom({ reply }: { reply: ReplyEntry }) {
  const { draft, state, text } = reply;
  if (state !== 'posted' || draft === null || sameWords(draft, text)) return null;
  return (
    <details className={styles.edited}>
      <summary>{i18n.t('panel.history.edited')}</summary>
      <p className={styles.draft}>
        <UserText text={draft} />
      </p>
    </details>
  );
}

/** X trims and folds white space when a reply is posted: that is no edit of the agent's. */
function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
