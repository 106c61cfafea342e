import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import dialog from './choice-dialog.module.css';
import styles from './crisis-switch.module.css';

/** On top of every view until the switch is lifted. */
export function CrisisBanner({ onLift }: { onLift: () => void }) {
  const crisis = usePanel((state) => state.crisis);
  return (
    <div role="alert">
      {crisis && (
        <div className={styles.banner}>
          <p>{i18n.t('panel.crisis.banner')}</p>
          <Button className={styles.lift} onClick={onLift}>
            {i18n.t('panel.crisis.lift')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface CrisisDialogProps {
  open: boolean;
  onClose: () => void;
}

/** The switch changes what everybody at this browser may send: it asks once more, the safe answer first. */
export function CrisisDialog({ open, onClose }: CrisisDialogProps) {
  const on = usePanel((state) => state.crisis);
  const { setCrisis } = usePanelActions();
  const cancel = useRef<HTMLButtonElement>(null);

  function turn() {
    void setCrisis(!on);
    onClose();
  }

  return (
    <AlertDialog.Root
      open={open}
      onOpenChange={(stays) => {
        if (!stays) onClose();
      }}
    >
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={dialog.scrim} />
        <AlertDialog.Popup className={dialog.popup} initialFocus={cancel}>
          <AlertDialog.Title className={dialog.title}>
            {on ? i18n.t('panel.crisis.offTitle') : i18n.t('panel.crisis.onTitle')}
          </AlertDialog.Title>
          <AlertDialog.Description className={dialog.text}>
            {on ? i18n.t('panel.crisis.offText') : i18n.t('panel.crisis.onText')}
          </AlertDialog.Description>
          <div className={dialog.actions}>
            <Button ref={cancel} look="quiet" onClick={onClose}>
              {i18n.t('panel.crisis.cancel')}
            </Button>
            <Button look="primary" onClick={turn}>
              {on ? i18n.t('panel.crisis.offButton') : i18n.t('panel.crisis.onButton')}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
