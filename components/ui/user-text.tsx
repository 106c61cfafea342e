import { i18n } from '#i18n';
import { visibleParts } from './hidden-characters';
import styles from './user-text.module.css';

/** What somebody wrote: literal, its direction kept apart from ours, hidden characters shown. */
export function UserText({ text }: { text: string }) {
  return (
    <bdi dir="auto">
      <Revealed text={text} />
    </bdi>
  );
}

/** The same inside an element that isolates its direction already. */
export function Revealed({ text }: { text: string }) {
  return visibleParts(text).map((part, index) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts are the text in its order, nothing moves.
      <span key={index} className={styles.hidden} title={hiddenLabel(part.code)}>
        {part.code}
      </span>
    ),
  );
}

function hiddenLabel(code: string): string {
  return i18n.t('panel.post.hidden', { code });
}
