import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { classNames } from '@/components/ui/class-names';
import { LinkButton } from '@/components/ui/link-button';
import { useIsCut } from '@/components/ui/use-is-cut';
import type { Evidence, Judgement } from '@/utils/core/post/verdict';
import { EvidenceList } from './evidence-list';
import styles from './reasons.module.css';
import { VerdictLine } from './verdict-line';

interface ReasonsProps {
  judgement: Judgement;
  text: string;
  evidence: Evidence[];
}

/** The verdict and what it rests on, as far as it fits a line or two; the rest on request. */
export function Reasons({ judgement, text, evidence }: ReasonsProps) {
  const [open, setOpen] = useState(false);
  const words = useRef<HTMLDivElement>(null);
  const cut = useIsCut(words, text, open);
  return (
    <div className={styles.reasons}>
      <div ref={words} className={classNames(styles.words, !open && styles.clamped)}>
        <VerdictLine judgement={judgement} /> <EvidenceList text={text} evidence={evidence} />
      </div>
      {cut && (
        <LinkButton className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? i18n.t('panel.post.lessReasons') : i18n.t('panel.post.moreReasons')}
          <span className="for-ears"> {i18n.t('panel.post.reasons')}</span>
        </LinkButton>
      )}
    </div>
  );
}
