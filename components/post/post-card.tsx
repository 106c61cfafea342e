import { useMemo } from 'react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import { Badge } from '@/components/ui/badge';
import { ExternalLink } from '@/components/ui/external-link';
import { RelativeTime } from '@/components/ui/relative-time';
import { asTaught } from '@/utils/core/detect/lessons';
import type { Sighting } from '@/utils/core/post/sighting';
import type { Relation as RelationKind } from '@/utils/core/post/verdict';
import { relationLabel } from '@/utils/i18n/labels';
import { Corrections } from './corrections';
import styles from './post-card.module.css';
import { PostText } from './post-text';
import { Reasons } from './reasons';
import { RuleNotes } from './rule-notes';
import { JudgementFacts } from './verdict-line';

export function PostCard({ sighting }: { sighting: Sighting }) {
  const { post, relation } = sighting;
  const lessons = usePanel((state) => state.lessons);
  const shown = useMemo(() => asTaught(sighting, lessons), [sighting, lessons]);
  const { evidence } = sighting.judgement;
  const text = post.text ?? '';
  return (
    <div className={styles.card}>
      <p className={styles.about}>
        <RelativeTime at={post.at ?? sighting.seenAt} />
        <Relation relation={relation} />
        <ExternalLink className={styles.open} href={post.permalink}>
          {i18n.t('panel.post.open')}
        </ExternalLink>
      </p>
      {text === '' ? (
        <p className={styles.note}>{i18n.t('panel.post.noText')}</p>
      ) : (
        <PostText text={text} evidence={evidence} />
      )}
      {post.translated && <p className={styles.note}>{i18n.t('panel.post.translated')}</p>}
      {post.cut && <p className={styles.note}>{i18n.t('panel.post.cut')}</p>}
      {post.hasMedia && <p className={styles.note}>{i18n.t('panel.post.media')}</p>}
      <div className={styles.judgement}>
        <JudgementFacts judgement={shown.judgement} />
        <Reasons judgement={shown.byRules} text={text} evidence={evidence} />
        <RuleNotes applied={shown.applied} />
        <Corrections post={post} shown={shown} />
      </div>
    </div>
  );
}

/** How it reaches the brand. An untagged post is not addressed to anybody at the desk: that stands out. */
function Relation({ relation }: { relation: RelationKind }) {
  const label = relationLabel(relation);
  return relation === 'untagged' ? <Badge tone="attention">{label}</Badge> : <span>{label}</span>;
}
