import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import { usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import fields from '@/components/ui/field.module.css';
import { LinkButton } from '@/components/ui/link-button';
import type { DeedKind } from '@/utils/core/policy/deeds';
import { deedLabel } from '@/utils/i18n/deed-label';
import type { Asking } from './deed-bar';
import styles from './deed-bar.module.css';

interface DeedDetailProps {
  asking: Asking;
  onClose: () => void;
}

/** To whom, how much, what: welcome after a click has logged the deed, needed where the kind says nothing. */
export function DeedDetail({ asking: { kind, id }, onClose }: DeedDetailProps) {
  const { logDeed, detailDeed } = usePanelActions();
  const [detail, setDetail] = useState('');
  const empty = detail.trim() === '';

  async function keep(event: FormEvent) {
    event.preventDefault();
    if (!empty) {
      if (id === null) await logDeed(kind, detail.trim());
      else await detailDeed(id, detail.trim());
    }
    onClose();
  }

  function leave(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  }

  return (
    <form className={styles.detail} onSubmit={keep}>
      {id !== null && (
        <p className={styles.title}>{i18n.t('panel.deeds.logged', { deed: deedLabel(kind) })}</p>
      )}
      <div className={styles.row}>
        <input
          className={fields.field}
          aria-label={question(kind)}
          placeholder={question(kind)}
          // biome-ignore lint/a11y/noAutofocus: the agent just logged this; Escape or Done leaves it as it is.
          autoFocus
          dir="auto"
          maxLength={120}
          value={detail}
          onChange={(event) => setDetail(event.target.value)}
          onKeyDown={leave}
        />
        <Button type="submit" unavailable={empty}>
          {id === null ? i18n.t('panel.deeds.log') : i18n.t('panel.deeds.save')}
        </Button>
        <LinkButton onClick={onClose}>{i18n.t('panel.deeds.close')}</LinkButton>
      </div>
    </form>
  );
}

function question(kind: DeedKind): string {
  switch (kind) {
    case 'escalated':
      return i18n.t('panel.deeds.detailTo');
    case 'refunded':
      return i18n.t('panel.deeds.detailAmount');
    case 'other':
      return i18n.t('panel.deeds.detailOther');
    default:
      return i18n.t('panel.deeds.detailWhat');
  }
}
