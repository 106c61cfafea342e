import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { usePanelActions } from '@/components/store-context';
import { ClampedText } from '@/components/ui/clamped-text';
import { classNames } from '@/components/ui/class-names';
import { ExternalLink } from '@/components/ui/external-link';
import { LinkButton } from '@/components/ui/link-button';
import { RelativeTime } from '@/components/ui/relative-time';
import type { ComplaintEntry, DeedEntry, NoteEntry, ReplyEntry } from '@/utils/core/history/entry';
import type { KeptRuling, Ruling } from '@/utils/core/policy/ruling';
import { categoryLabel } from '@/utils/i18n/category-label';
import { deedLabel } from '@/utils/i18n/deed-label';
import { notJudgedLabel } from '@/utils/i18n/language-name';
import { EarlierTexts } from './earlier-texts';
import { EditedFrom } from './edited-from';
import type { ShownEntry } from './entry-order';
import styles from './history-item.module.css';
import { RemoveNote } from './remove-note';

interface HistoryItemProps {
  entry: ShownEntry;
  /** The post above the history: its text is there already. */
  shown: boolean;
}

export function HistoryItem({ entry, shown }: HistoryItemProps) {
  switch (entry.kind) {
    case 'complaint':
      return shown ? (
        <Item
          kind={i18n.t('panel.history.thisPost')}
          at={entry.at}
          text={null}
          foot={<Before entry={entry} />}
        />
      ) : (
        <Complaint entry={entry} />
      );
    case 'reply':
      return <Reply entry={entry} />;
    case 'note':
      return <Note entry={entry} />;
    case 'deed':
      return <Deed entry={entry} />;
    case 'ruling':
      return <Decided entry={entry} />;
  }
}

function Complaint({ entry }: { entry: ComplaintEntry }) {
  const { category, stakes } = entry.judgement;
  return (
    <Item
      kind={complaintKind(entry)}
      at={entry.at}
      text={entry.text}
      permalink={entry.permalink}
      foot={<Before entry={entry} />}
    >
      {entry.translated && <span>{i18n.t('panel.history.translated')}</span>}
      {category !== null && <span>{categoryLabel(category)}</span>}
      {stakes !== null && <span>{i18n.t('panel.history.severity', { n: stakes })}</span>}
    </Item>
  );
}

function Before({ entry }: { entry: ComplaintEntry }) {
  return <EarlierTexts label={i18n.t('panel.history.editedPost')} texts={entry.earlierTexts} />;
}

function complaintKind({ judgement: { verdict, reason } }: ComplaintEntry): string {
  switch (verdict) {
    case 'complaint':
      return i18n.t('panel.history.complaint');
    case 'unsure':
      return i18n.t('panel.history.possible');
    case 'not':
      return i18n.t('panel.history.notComplaint');
    case 'not-judged':
      return i18n.t('panel.verdict.reason', { reason: notJudgedLabel(reason) });
  }
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

function Deed({ entry: { id, deed, text, at } }: { entry: DeedEntry }) {
  const { removeDeed } = usePanelActions();
  const kind = deedLabel(deed);
  return (
    <Item kind={kind} at={at} text={text === '' ? null : text} look={styles.deed}>
      <span className={styles.end}>
        <LinkButton
          aria-label={i18n.t('panel.deeds.remove', { deed: kind })}
          onClick={() => removeDeed(id)}
        >
          {i18n.t('panel.history.remove')}
        </LinkButton>
      </span>
    </Item>
  );
}

function Decided({ entry: { id, ruling, at } }: { entry: KeptRuling }) {
  const { removeRuling } = usePanelActions();
  const approval = ruling.kind === 'approved';
  return (
    <Item
      kind={approval ? i18n.t('panel.history.approved') : i18n.t('panel.history.overridden')}
      at={at}
      text={rulingWords(ruling)}
      look={styles.ruling}
    >
      <span className={styles.end}>
        <LinkButton onClick={() => removeRuling(id)}>
          {i18n.t('panel.history.removeRuling')}
        </LinkButton>
      </span>
    </Item>
  );
}

function rulingWords(ruling: Ruling): string {
  if (ruling.kind === 'approved') {
    const { approver, who } = ruling;
    return who === '' ? approver : `${who} (${approver})`;
  }
  const { by, said, message } = ruling;
  const allowed =
    by === 'approver'
      ? i18n.t('panel.findings.allowedBy', { said })
      : i18n.t('panel.findings.allowedReason', { said });
  return `${message} ${allowed}`;
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
