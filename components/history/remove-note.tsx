import { i18n } from '#i18n';
import { usePanelActions } from '@/components/store-context';
import { LinkButton } from '@/components/ui/link-button';
import { useOpener } from '@/components/ui/use-opener';

/** A note that is gone cannot be brought back. */
export function RemoveNote({ id }: { id: string }) {
  const { removeNote } = usePanelActions();
  const { isOpen, back, open, close } = useOpener();
  if (!isOpen) {
    return (
      <LinkButton
        key="first"
        autoFocus={back}
        aria-label={i18n.t('panel.history.removeNote')}
        onClick={open}
      >
        {i18n.t('panel.history.remove')}
      </LinkButton>
    );
  }
  return (
    <>
      <LinkButton onClick={() => removeNote(id)}>{i18n.t('panel.history.removeSure')}</LinkButton>{' '}
      <LinkButton autoFocus onClick={close}>
        {i18n.t('panel.history.keepNote')}
      </LinkButton>
    </>
  );
}
