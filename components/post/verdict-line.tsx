import { i18n } from '#i18n';
import { Badge } from '@/components/ui/badge';
import { Severity } from '@/components/ui/severity';
import type { Judgement } from '@/utils/core/post/verdict';
import { categoryLabel } from '@/utils/i18n/category-label';
import { flagLabel, notForUsLabel } from '@/utils/i18n/labels';
import { notJudgedLabel } from '@/utils/i18n/language-name';
import { chanceWords } from './chance-words';
import styles from './verdict-line.module.css';

interface JudgementProps {
  judgement: Judgement;
}

/** How grave it is and what it is about. */
export function JudgementFacts({ judgement: { stakes, category, flags } }: JudgementProps) {
  if (stakes === null && category === null && flags.length === 0) return null;
  return (
    <div className={styles.facts}>
      {stakes !== null && <Severity level={stakes} />}
      {category !== null && <Badge>{categoryLabel(category)}</Badge>}
      {flags.map((flag) => (
        <Badge key={flag} tone="attention">
          {flagLabel(flag)}
        </Badge>
      ))}
    </div>
  );
}

/** What Amends takes the post for, and how sure it is. */
export function VerdictLine({ judgement }: JudgementProps) {
  const { probability, verdict } = judgement;
  // The chance is that of a complaint: beside "not a complaint" it would read as its opposite.
  const chance = verdict === 'not' ? null : probability;
  return (
    <p className={styles.verdict}>
      <strong>{verdictWord(judgement)}</strong>
      {chance !== null && ` ${chanceWords(chance)}.`}
      {verdict === 'not-judged' && `. ${i18n.t('panel.queue.notJudgedWhy')}`}
    </p>
  );
}

function verdictWord(judgement: Judgement): string {
  if (judgement.notForUs !== null) {
    return i18n.t('panel.verdict.notForUs', { what: notForUsLabel(judgement.notForUs) });
  }
  switch (judgement.verdict) {
    case 'complaint':
      return i18n.t('panel.verdict.complaint');
    case 'unsure':
      return i18n.t('panel.verdict.unsure');
    case 'not':
      return i18n.t('panel.verdict.not');
    case 'not-judged':
      return i18n.t('panel.verdict.reason', { reason: notJudgedLabel(judgement.reason) });
  }
}
