import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import fields from '@/components/ui/field.module.css';
import { CheckIcon } from '@/components/ui/icons';
import { LinkButton } from '@/components/ui/link-button';
import { UserText } from '@/components/ui/user-text';
import { wrongAccount } from '@/utils/core/post/answers-as';
import { answeringAccounts } from '@/utils/store/answering-accounts';
import { holdWords } from '@/utils/store/hold-words';
import { approvalOf } from '@/utils/store/holds';
import styles from './case-notices.module.css';

/** What the policy wants of the case before any reply: whose it is, who approves, under which account. */
export function CaseNotices() {
  const route = usePanel((state) => state.drafts?.route ?? null);
  const approver = usePanel((state) => state.drafts?.approver ?? null);
  const exact = usePanel((state) => state.crisis && state.drafts?.drafts.length !== 0);
  return (
    <>
      {exact && <p className={styles.box}>{i18n.t('panel.crisis.exact')}</p>}
      <WrongAccount />
      {route !== null && (
        <p className={styles.route}>
          <UserText text={i18n.t('panel.route.goesTo', { route })} />
        </p>
      )}
      {approver !== null && <Approval approver={approver} />}
    </>
  );
}

function WrongAccount() {
  const words = usePanel((state) => {
    if (state.drafts === null || state.drafts.drafts.length === 0) return null;
    const hold = wrongAccount(state.page?.account ?? null, answeringAccounts(state));
    return hold && holdWords(hold);
  });
  if (words === null) return null;
  return <p className={classNames(styles.box, styles.attention)}>{words}</p>;
}

function Approval({ approver }: { approver: string }) {
  const { removeRuling } = usePanelActions();
  const given = usePanel(({ rulings, selection }) =>
    selection === null ? null : approvalOf(rulings, selection.post, approver),
  );
  if (given === null) return <AskApproval approver={approver} />;
  const who = given.ruling.kind === 'approved' ? given.ruling.who : '';
  return (
    <p className={classNames(styles.box, styles.done)}>
      <CheckIcon />
      <span>
        <UserText
          text={
            who === ''
              ? i18n.t('panel.route.approved', { approver })
              : i18n.t('panel.route.approvedBy', { approver, who })
          }
        />{' '}
        <LinkButton onClick={() => removeRuling(given.id)}>{i18n.t('panel.route.undo')}</LinkButton>
      </span>
    </p>
  );
}

/** One click notes the approval; a name is welcome and not asked for. */
function AskApproval({ approver }: { approver: string }) {
  const { approve } = usePanelActions();
  const [who, setWho] = useState('');

  function note(event: FormEvent) {
    event.preventDefault();
    void approve(approver, who.trim());
  }

  return (
    <form className={classNames(styles.box, styles.attention)} onSubmit={note}>
      <p className={styles.title}>
        <UserText text={i18n.t('panel.route.needs', { approver })} />
      </p>
      <div className={styles.row}>
        <input
          className={classNames(fields.field, styles.who)}
          aria-label={i18n.t('panel.route.who')}
          placeholder={i18n.t('panel.route.whoHint')}
          dir="auto"
          maxLength={80}
          value={who}
          onChange={(event) => setWho(event.target.value)}
        />
        <Button type="submit" className={styles.approve}>
          {i18n.t('panel.route.approve', { approver })}
        </Button>
      </div>
    </form>
  );
}
