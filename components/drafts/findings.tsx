import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import type { Finding } from '@/utils/core/policy/finding';
import type { Check } from '@/utils/store/panel-state';
import { FindingItem } from './finding-item';
import styles from './findings.module.css';

interface FindingsProps {
  draftId: string;
  /** Id of the card, so that each finding has an id of its own. */
  of: string;
  /** Null before the first look. */
  check: Check | null;
  /** Called after a fix, whose button may be gone with its finding. */
  onFixed: () => void;
}

/** What the policy has against a draft: what must and what had better change, ideas folded away. */
export function Findings({ draftId, of, check, onFixed }: FindingsProps) {
  const crisis = usePanel((state) => state.crisis);
  if (check === null) return null;
  if (check.findings === null) {
    return <p className={styles.failed}>{i18n.t('panel.findings.failed')}</p>;
  }
  const items = (those: Finding[]) =>
    those.map((finding) => (
      <FindingItem
        key={findingId(of, finding)}
        id={findingId(of, finding)}
        draftId={draftId}
        finding={finding}
        of={check.text}
        onFixed={onFixed}
        fixed={crisis}
      />
    ));
  const weighty = check.findings
    .filter(({ level }) => level !== 'suggest')
    .toSorted((a, b) => Number(b.level === 'block') - Number(a.level === 'block'));
  const ideas = check.findings.filter(({ level }) => level === 'suggest');
  if (weighty.length + ideas.length === 0) return null;
  return (
    <div className={styles.findings}>
      {items(weighty)}
      {ideas.length > 0 && (
        <details className={styles.ideas}>
          <summary>{i18n.t('panel.findings.ideas', ideas.length)}</summary>
          {items(ideas)}
        </details>
      )}
    </div>
  );
}

export function findingId(card: string, { rule, start, end }: Finding): string {
  return `${card}-${rule}-${start}-${end}`;
}
