import { i18n } from '#i18n';
import { usePanelActions } from '@/components/store-context';
import { LinkButton } from '@/components/ui/link-button';
import { useSecondThought } from '@/components/ui/use-second-thought';

/** A note that is gone cannot be brought back. */
export function RemoveNote({ id }: { id: string }) {
  const { removeNote } = usePanelActions();
  const { asking, back, ask, leave } = useSecondThought();
  if (!asking) {
    return (
      <LinkButton
        key="first"
        autoFocus={back}
        aria-label={i18n.t('panel.history.removeNote')}
        onClick={ask}
      >
        {i18n.t('panel.history.remove')}
      </LinkButton>
    );
  }
  return (
    <>
      <LinkButton onClick={() => removeNote(id)}>{i18n.t('panel.history.removeSure')}</LinkButton>{' '}
      <LinkButton autoFocus onClick={leave}>
        {i18n.t('panel.history.keepNote')}
      </LinkButton>
    </>
  );
}
