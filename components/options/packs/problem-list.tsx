import { i18n } from '#i18n';
import { UserText } from '@/components/ui/user-text';
import type { CheckedPack, PackProblem } from '@/utils/core/policy/check-pack';
import own from './packs.module.css';

/** More than this nobody reads at once. */
const SHOWN = 12;

interface ProblemListProps {
  checked: CheckedPack | null;
  /** The text has changed since it was checked. */
  behind: boolean;
  /** The text is the one in force. */
  used: boolean;
  onGoTo(line: number): void;
}

/** Whether the text is a pack, and what is the matter with it, each with its line. */
export function ProblemList({ checked, behind, used, onGoTo }: ProblemListProps) {
  const problems = checked?.problems ?? [];
  return (
    <div className={own.checked}>
      <p role="status" className={own.status} data-look={look(checked)}>
        {checked === null || behind ? i18n.t('pack.checking') : summary(checked, used)}
      </p>
      {problems.length > 0 && (
        <ul className={own.problems} aria-label={i18n.t('pack.problems')}>
          {problems.slice(0, SHOWN).map((problem) => (
            <li key={`${problem.line} ${problem.message}`} data-kind={problem.kind}>
              <button type="button" className={own.line} onClick={() => onGoTo(problem.line)}>
                {i18n.t('pack.line', { line: Math.max(1, problem.line) })}
              </button>{' '}
              <UserText text={wordsOf(problem)} />
            </li>
          ))}
        </ul>
      )}
      {problems.length > SHOWN && <p>{i18n.t('pack.more', problems.length - SHOWN)}</p>}
    </div>
  );
}

function look(checked: CheckedPack | null): string {
  if (!checked || checked.busy) return 'busy';
  return checked.good && !checked.problems.some(({ kind }) => kind === 'example') ? 'good' : 'bad';
}

function summary({ good, problems, busy }: CheckedPack, used: boolean): string {
  const errors = problems.filter(({ kind }) => kind === 'error').length;
  if (!good) return i18n.t('pack.errors', errors);
  const failing = problems.filter(({ kind }) => kind === 'example').length;
  if (failing > 0) return i18n.t('pack.failing', failing);
  if (busy) return i18n.t('pack.trying');
  return used ? i18n.t('pack.inForce') : i18n.t('pack.ready');
}

/** Nothing of a pack with an error is used: said once above, not at each line. */
function wordsOf({ kind, message, kept }: PackProblem): string {
  return kind === 'note' && kept !== '' ? `${message}. ${kept}` : message;
}
