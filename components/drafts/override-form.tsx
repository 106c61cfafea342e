import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import { usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import fields from '@/components/ui/field.module.css';
import { LinkButton } from '@/components/ui/link-button';
import type { Finding } from '@/utils/core/policy/finding';
import styles from './findings.module.css';

interface OverrideFormProps {
  draftId: string;
  finding: Finding;
  onClose: () => void;
}

/** An exception has a reason or a name, and both are kept with the case. */
export function OverrideForm({ draftId, finding, onClose }: OverrideFormProps) {
  const { override } = usePanelActions();
  const [said, setSaid] = useState('');
  const empty = said.trim() === '';

  function allow(event: FormEvent) {
    event.preventDefault();
    if (empty) return;
    void override(draftId, finding, said.trim());
    onClose();
  }

  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  }

  return (
    <form className={styles.form} onSubmit={allow}>
      <input
        className={fields.field}
        aria-label={
          finding.override === 'approver'
            ? i18n.t('panel.findings.approver')
            : i18n.t('panel.findings.reason')
        }
        placeholder={
          finding.override === 'approver'
            ? i18n.t('panel.findings.approver')
            : i18n.t('panel.findings.reason')
        }
        // biome-ignore lint/a11y/noAutofocus: the agent just asked for this field.
        autoFocus
        dir="auto"
        maxLength={200}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
        onKeyDown={leave}
      />
      <div className={styles.actions}>
        <Button type="submit" unavailable={empty}>
          {i18n.t('panel.findings.allow')}
        </Button>
        <LinkButton onClick={onClose}>{i18n.t('panel.findings.cancel')}</LinkButton>
      </div>
    </form>
  );
}
