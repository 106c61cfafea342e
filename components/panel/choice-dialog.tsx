import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import { UserText } from '@/components/ui/user-text';
import styles from './choice-dialog.module.css';

/** Other text stands in X's box. The agent decides; closing the dialog leaves it alone. */
export function ChoiceDialog() {
  const choice = usePanel((state) => state.choice);
  const { choose } = usePanelActions();
  const append = useRef<HTMLButtonElement>(null);
  return (
    <AlertDialog.Root
      open={choice !== null}
      onOpenChange={(open) => {
        if (!open) void choose('cancel');
      }}
    >
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.scrim} />
        <AlertDialog.Popup className={styles.popup} initialFocus={append}>
          <AlertDialog.Title className={styles.title}>
            {i18n.t('panel.choice.title')}
          </AlertDialog.Title>
          <AlertDialog.Description className={styles.text}>
            {i18n.t('panel.choice.text')}
          </AlertDialog.Description>
          <section
            aria-label={i18n.t('panel.choice.existing')}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: long text scrolls, and the keyboard must reach it.
            tabIndex={0}
            className={styles.existing}
          >
            <UserText text={choice?.existing ?? ''} />
          </section>
          <div className={styles.actions}>
            <Button look="quiet" onClick={() => choose('cancel')}>
              {i18n.t('panel.choice.cancel')}
            </Button>
            <Button onClick={() => choose('replace')}>{i18n.t('panel.choice.replace')}</Button>
            <Button ref={append} look="primary" onClick={() => choose('append')}>
              {i18n.t('panel.choice.append')}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
