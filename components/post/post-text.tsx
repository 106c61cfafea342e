import { useState } from 'react';
import { i18n } from '#i18n';
import { classNames } from '@/components/ui/class-names';
import { Hint } from '@/components/ui/hint';
import { LinkButton } from '@/components/ui/link-button';
import { Revealed } from '@/components/ui/user-text';
import type { Evidence } from '@/utils/core/post/verdict';
import { evidenceSegments, type Segment } from './evidence-segments';
import styles from './post-text.module.css';

/** Beyond this a post is folded; X posts reach 25,000 characters. */
const LONG_CHARACTERS = 600;
const LONG_LINES = 10;

export function PostText({ text, evidence }: { text: string; evidence: Evidence[] }) {
  const long = text.length > LONG_CHARACTERS || text.split('\n').length > LONG_LINES;
  const [open, setOpen] = useState(false);
  return (
    <>
      <p dir="auto" className={classNames(styles.text, long && !open && styles.folded)}>
        {evidenceSegments(text, evidence).map((segment) => (
          <Stretch key={segment.start} segment={segment} />
        ))}
      </p>
      {long && (
        <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? i18n.t('panel.post.less') : i18n.t('panel.post.more')}
        </LinkButton>
      )}
    </>
  );
}

function Stretch({ segment }: { segment: Segment }) {
  if (segment.reasons.length === 0) return <Revealed text={segment.text} />;
  return (
    <Hint
      trigger={
        <mark className={styles.mark}>
          <Revealed text={segment.text} />
        </mark>
      }
    >
      {segment.reasons.join(', ')}
    </Hint>
  );
}
