import { useEffect } from 'react';
import { usePanelActions } from '@/components/store-context';
import { ownsKeys } from '@/components/ui/step-keys';

/** Escape leaves a text field first, then goes back to the list. Menus and dialogs keep their own Escape. */
export function useBackKey(): void {
  const { select } = usePanelActions();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof HTMLTextAreaElement) target.blur();
      else if (!ownsKeys(target)) select(null);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [select]);
}
