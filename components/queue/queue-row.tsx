import { memo } from 'react';
import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Badge } from '@/components/ui/badge';
import { CheckIcon } from '@/components/ui/icons';
import { RelativeTime } from '@/components/ui/relative-time';
import { Severity } from '@/components/ui/severity';
import { UserText } from '@/components/ui/user-text';
import { asTaught } from '@/utils/core/detect/lessons';
import { categoryLabel } from '@/utils/i18n/category-label';
import { relationLabel } from '@/utils/i18n/labels';
import { notJudgedLabel } from '@/utils/i18n/language-name';
import type { QueueItem } from '@/utils/store/panel-state';
import styles from './queue-row.module.css';
import { snippet } from './snippet';

interface QueueRowProps {
  item: QueueItem;
  focused: boolean;
}

/** Drawn again only when its own item changes: the page's count ticks with every scroll. */
export const QueueRow = memo(function QueueRow({ item, focused }: QueueRowProps) {
  const { select } = usePanelActions();
  const lessons = usePanel((state) => state.lessons);
  const { judgement, said } = asTaught(item.sighting, lessons);
  const { post, relation, seenAt } = item.sighting;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        data-answered={item.answered || undefined}
        // biome-ignore lint/a11y/noAutofocus: coming back to the list lands on the row that was left.
        autoFocus={focused}
        onClick={() => select({ platform: post.platform, id: post.id })}
      >
        <span className={styles.author}>
          <span className={styles.name}>
            <UserText text={post.author.displayName || post.author.handle} />
          </span>{' '}
          <bdi className={styles.handle}>@{post.author.handle}</bdi>
        </span>
        <span className={styles.time}>
          <RelativeTime at={post.at ?? seenAt} />
        </span>
        <span className={styles.snippet}>
          {post.text === null ? (
            i18n.t('panel.queue.noText')
          ) : (
            <UserText text={snippet(post.text)} />
          )}
        </span>
        <span className={styles.facts}>
          {judgement.stakes !== null && <Severity brief level={judgement.stakes} />}
          {judgement.category !== null && <Badge>{categoryLabel(judgement.category)}</Badge>}
          {judgement.verdict === 'unsure' && <Badge>{i18n.t('panel.queue.possible')}</Badge>}
          {judgement.verdict === 'not-judged' && (
            <Badge>
              {i18n.t('panel.verdict.reason', { reason: notJudgedLabel(judgement.reason) })}
            </Badge>
          )}
          {said !== null && said !== 'agree' && <Badge>{i18n.t('panel.queue.corrected')}</Badge>}
          {relation === 'untagged' && <Badge tone="attention">{relationLabel(relation)}</Badge>}
          {item.answered ? (
            <span className={styles.answered}>
              <CheckIcon />
              <span className={styles.word}>{i18n.t('panel.queue.answered')}</span>
            </span>
          ) : (
            <span className="for-ears">{i18n.t('panel.queue.unanswered')}</span>
          )}
        </span>
      </button>
    </li>
  );
});
