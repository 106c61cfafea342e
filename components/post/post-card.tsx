import { i18n } from '#i18n';
import { ExternalLink } from '@/components/ui/external-link';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Sighting } from '@/utils/core/post/sighting';
import { EvidenceList } from './evidence-list';
import styles from './post-card.module.css';
import { PostText } from './post-text';
import { VerdictLine } from './verdict-line';

export function PostCard({ sighting }: { sighting: Sighting }) {
  const { post, judgement, relation } = sighting;
  const text = post.text ?? '';
  return (
    <div className={styles.card}>
      <p className={styles.about}>
        <RelativeTime at={post.at ?? sighting.seenAt} />
        <ExternalLink href={post.permalink}>{i18n.t('panel.post.open')}</ExternalLink>
      </p>
      {text === '' ? (
        <p className={styles.note}>{i18n.t('panel.post.noText')}</p>
      ) : (
        <PostText text={text} evidence={judgement.evidence} />
      )}
      {post.cut && <p className={styles.note}>{i18n.t('panel.post.cut')}</p>}
      {post.hasMedia && <p className={styles.note}>{i18n.t('panel.post.media')}</p>}
      <div className={styles.judgement}>
        <VerdictLine judgement={judgement} relation={relation} />
        <EvidenceList text={text} evidence={judgement.evidence} />
      </div>
    </div>
  );
}
