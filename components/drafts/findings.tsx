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
  const ids = findingIds(of, check.findings);
  const items = (those: Finding[]) =>
    those.map((finding) => (
      <FindingItem
        key={ids.get(finding)}
        id={ids.get(finding) ?? of}
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

/**
 * An id of its own for each thing that is said about a card's draft, the same at each look at the
 * text: a rule may have two things against the same words.
 */
export function findingIds(
  card: string,
  findings: readonly Finding[],
): ReadonlyMap<Finding, string> {
  const taken = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, start, end } = finding;
      const id = `${card}-${rule}-${start}-${end}`;
      const before = taken.get(id) ?? 0;
      taken.set(id, before + 1);
      return [finding, before === 0 ? id : `${id}-${before}`];
    }),
  );
}
