import { i18n } from '#i18n';
import { ruleWords, saidWords } from '@/components/post/said-words';
import { usePanelActions } from '@/components/store-context';
import { LinkButton } from '@/components/ui/link-button';
import { UserText } from '@/components/ui/user-text';
import { postKey } from '@/utils/core/post/post';
import styles from './aside-list.module.css';
import type { setAside } from './set-aside';
import { snippet } from './snippet';

type AsideItems = ReturnType<typeof setAside>['aside'];

/** What left the list by the agent's word, folded, with the way back. */
export function AsideList({ items }: { items: AsideItems }) {
  const { select, undoCorrection, openOptions } = usePanelActions();
  if (items.length === 0) return null;
  return (
    <details className={styles.aside}>
      <summary className={styles.summary}>{i18n.t('panel.queue.aside', items.length)}</summary>
      <ul>
        {items.map(({ item: { sighting }, shown }) => (
          <li key={postKey(sighting.post)} className={styles.item}>
            <button type="button" className={styles.open} onClick={() => select(sighting.post)}>
              <bdi className={styles.handle}>@{sighting.post.author.handle}</bdi>{' '}
              <UserText text={snippet(sighting.post.text ?? '')} />
            </button>
            <p className={styles.why}>
              {shown.said === null ? shown.applied.map(ruleWords).join(' ') : saidWords(shown.said)}{' '}
              {shown.said === null ? (
                <LinkButton onClick={openOptions}>{i18n.t('panel.rule.see')}</LinkButton>
              ) : (
                <LinkButton
                  aria-label={i18n.t('panel.queue.undoOn', {
                    handle: sighting.post.author.handle,
                  })}
                  onClick={() => undoCorrection(sighting.post)}
                >
                  {i18n.t('panel.said.undo')}
                </LinkButton>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
