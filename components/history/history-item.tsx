import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { ClampedText } from '@/components/ui/clamped-text';
import { classNames } from '@/components/ui/class-names';
import { ExternalLink } from '@/components/ui/external-link';
import { RelativeTime } from '@/components/ui/relative-time';
import type {
  ComplaintEntry,
  HistoryEntry,
  NoteEntry,
  ReplyEntry,
} from '@/utils/core/history/entry';
import { categoryLabel } from '@/utils/i18n/category-label';
import { EditedFrom } from './edited-from';
import styles from './history-item.module.css';
import { RemoveNote } from './remove-note';

interface HistoryItemProps {
  entry: HistoryEntry;
  /** The post above the history: its text is there already. */
  shown: boolean;
}

export function HistoryItem({ entry, shown }: HistoryItemProps) {
  switch (entry.kind) {
    case 'complaint':
      return shown ? (
        <Item kind={i18n.t('panel.history.thisPost')} at={entry.at} text={null} />
      ) : (
        <Complaint entry={entry} />
      );
    case 'reply':
      return <Reply entry={entry} />;
    case 'note':
      return <Note entry={entry} />;
  }
}

function Complaint({ entry }: { entry: ComplaintEntry }) {
  const { verdict, category, stakes } = entry.judgement;
  const kind =
    verdict === 'unsure' ? i18n.t('panel.history.possible') : i18n.t('panel.history.complaint');
  return (
    <Item kind={kind} at={entry.at} text={entry.text} permalink={entry.permalink}>
      {category !== null && <span>{categoryLabel(category)}</span>}
      {stakes !== null && <span>{i18n.t('panel.history.severity', { n: stakes })}</span>}
    </Item>
  );
}

function Reply({ entry }: { entry: ReplyEntry }) {
  const posted = entry.state === 'posted';
  const kind = posted ? i18n.t('panel.history.posted') : i18n.t('panel.history.inserted');
  return (
    <Item
      kind={kind}
      at={entry.at}
      text={entry.text}
      permalink={entry.permalink}
      look={posted ? styles.reply : styles.inserted}
      foot={<EditedFrom reply={entry} />}
    >
      {entry.by !== null && <bdi>{i18n.t('panel.history.by', { handle: entry.by })}</bdi>}
    </Item>
  );
}

function Note({ entry }: { entry: NoteEntry }) {
  return (
    <Item kind={i18n.t('panel.history.note')} at={entry.at} text={entry.text} look={styles.note}>
      <span className={styles.end}>
        <RemoveNote id={entry.id} />
      </span>
    </Item>
  );
}

interface ItemProps {
  kind: string;
  at: number;
  text: string | null;
  permalink?: string | null;
  look?: string | undefined;
  children?: ReactNode;
  /** Below the text. */
  foot?: ReactNode;
}

function Item({ kind, at, text, permalink = null, look, children, foot }: ItemProps) {
  return (
    <li className={classNames(styles.item, look)}>
      <div className={styles.head}>
        <span className={styles.kind}>{kind}</span>
        {permalink === null ? (
          <RelativeTime at={at} />
        ) : (
          <ExternalLink href={permalink}>
            <RelativeTime at={at} />
          </ExternalLink>
        )}
        {children}
      </div>
      {text !== null && <ClampedText text={text} />}
      {foot}
    </li>
  );
}
