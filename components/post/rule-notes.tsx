import { i18n } from '#i18n';
import { usePanelActions } from '@/components/store-context';
import { LinkButton } from '@/components/ui/link-button';
import type { AppliedRule } from '@/utils/core/detect/taught';
import styles from './rule-notes.module.css';
import { ruleWords } from './said-words';

/** What the agent taught that changed this verdict, with the way to where it can be undone. */
export function RuleNotes({ applied }: { applied: AppliedRule[] }) {
  const { openOptions } = usePanelActions();
  if (applied.length === 0) return null;
  const notes = applied.map(ruleWords);
  return (
    <ul className={styles.notes} aria-label={i18n.t('panel.rule.title')}>
      {notes.map((note, index) => (
        <li key={note}>
          {note}{' '}
          {index === notes.length - 1 && (
            <LinkButton onClick={openOptions}>{i18n.t('panel.rule.see')}</LinkButton>
          )}
        </li>
      ))}
    </ul>
  );
}
