import { i18n } from '#i18n';
import { usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import { UNTAGGED_REASONS } from '@/utils/core/post/untagged-reason';
import { reasonLabel } from '@/utils/i18n/labels';
import styles from './reason-gate.module.css';

/** Stands before the drafts for somebody who did not address the brand. */
export function ReasonGate() {
  const { giveReason } = usePanelActions();
  return (
    <fieldset className={styles.gate}>
      <legend className={styles.title}>{i18n.t('panel.reason.title')}</legend>
      <p className={styles.text}>{i18n.t('panel.reason.text')}</p>
      <div className={styles.reasons}>
        {UNTAGGED_REASONS.map((reason) => (
          <Button key={reason} onClick={() => giveReason(reason)}>
            {reasonLabel(reason)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
