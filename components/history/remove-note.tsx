import { useState } from 'react';
import { i18n } from '#i18n';
import { usePanelActions } from '@/components/store-context';
import { LinkButton } from '@/components/ui/link-button';

/** Asks once more in place, with the focus on the safe answer: a note that is gone cannot be brought back. */
export function RemoveNote({ id }: { id: string }) {
  const { removeNote } = usePanelActions();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <LinkButton aria-label={i18n.t('panel.history.removeNote')} onClick={() => setAsking(true)}>
        {i18n.t('panel.history.remove')}
      </LinkButton>
    );
  }
  return (
    <>
      <LinkButton onClick={() => removeNote(id)}>{i18n.t('panel.history.removeSure')}</LinkButton>{' '}
      <LinkButton autoFocus onClick={() => setAsking(false)}>
        {i18n.t('panel.history.keepNote')}
      </LinkButton>
    </>
  );
}
