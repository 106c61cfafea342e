import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import { ExternalLink } from '@/components/ui/external-link';
import { LinkButton } from '@/components/ui/link-button';
import { useOpener } from '@/components/ui/use-opener';
import { UserText } from '@/components/ui/user-text';
import type { Finding } from '@/utils/core/policy/finding';
import type { KeptRuling } from '@/utils/core/policy/ruling';
import { overrideOf } from '@/utils/store/holds';
import styles from './findings.module.css';
import { OverrideForm } from './override-form';

interface FindingItemProps {
  /** For what is said about it. */
  id: string;
  draftId: string;
  finding: Finding;
  /** The text that was looked at. */
  of: string;
  onFixed: () => void;
  /** The text may not be changed now. */
  fixed: boolean;
}

/** One thing that the policy has against a draft: what, in the policy's own words, and what to do. */
export function FindingItem({ id, draftId, finding, of, onFixed, fixed }: FindingItemProps) {
  const { fix } = usePanelActions();
  const ruling = useOverride(finding, of);
  const form = useOpener();
  const look = finding.unchecked ? 'unchecked' : finding.level;
  const mayAsk = finding.level === 'block' && finding.override !== 'none' && ruling === null;
  return (
    <div className={styles.finding} data-look={ruling === null ? look : 'allowed'}>
      <p id={id}>
        <strong className={styles.level}>{lookLabel(look)}</strong>{' '}
        <UserText text={finding.message} />
      </p>
      <Words finding={finding} of={of} />
      <Clause finding={finding} />
      {ruling !== null && <Allowed kept={ruling} />}
      {ruling === null && !fixed && (finding.fixes.length > 0 || mayAsk) && (
        <div className={styles.actions}>
          {finding.fixes.map(({ label, edits }) => (
            <Button
              key={label}
              className={styles.fix}
              aria-describedby={id}
              onClick={() => {
                fix(draftId, of, edits);
                onFixed();
              }}
            >
              {label}
            </Button>
          ))}
          {mayAsk && !form.isOpen && (
            <LinkButton aria-describedby={id} autoFocus={form.back} onClick={form.open}>
              {i18n.t('panel.findings.anyway')}
            </LinkButton>
          )}
        </div>
      )}
      {mayAsk && form.isOpen && (
        <OverrideForm draftId={draftId} finding={finding} onClose={form.close} />
      )}
    </div>
  );
}

function useOverride(finding: Finding, of: string): KeptRuling | null {
  return usePanel(({ rulings, selection }) =>
    selection === null ? null : overrideOf(rulings, selection.post, finding, of),
  );
}

/** Words this long are seen by the line under them. */
const QUOTED = 60;

/** The words it is about, where the message does not name them itself. */
function Words({ finding: { start, end, message }, of }: { finding: Finding; of: string }) {
  const words = of.slice(start, end).trim();
  if (words === '' || words.length > QUOTED || plain(message).includes(plain(words))) return null;
  return (
    <p className={styles.words}>
      “<UserText text={words} />”
    </p>
  );
}

/** Rules read curly quotes as straight ones, and so do their messages. */
function plain(text: string): string {
  return text.replaceAll(/[‘’]/g, "'");
}

function Clause({ finding: { clause, rule, link } }: { finding: Finding }) {
  const words = clause === rule ? i18n.t('panel.findings.rule', { rule }) : `“${clause}”`;
  return (
    <p className={styles.clause}>
      {link === null ? (
        <UserText text={words} />
      ) : (
        <ExternalLink href={link}>
          <UserText text={words} />
        </ExternalLink>
      )}
    </p>
  );
}

function Allowed({ kept: { id, ruling } }: { kept: KeptRuling }) {
  const { removeRuling } = usePanelActions();
  if (ruling.kind !== 'overridden') return null;
  const { by, said } = ruling;
  return (
    <p className={styles.clause}>
      <UserText
        text={
          by === 'approver'
            ? i18n.t('panel.findings.allowedBy', { said })
            : i18n.t('panel.findings.allowedReason', { said })
        }
      />{' '}
      <LinkButton onClick={() => removeRuling(id)}>{i18n.t('panel.findings.undo')}</LinkButton>
    </p>
  );
}

function lookLabel(look: Finding['level'] | 'unchecked'): string {
  switch (look) {
    case 'block':
      return i18n.t('panel.findings.block');
    case 'warn':
      return i18n.t('panel.findings.warn');
    case 'suggest':
      return i18n.t('panel.findings.suggest');
    case 'unchecked':
      return i18n.t('panel.findings.unchecked');
  }
}
