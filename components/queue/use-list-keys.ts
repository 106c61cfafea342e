import { type RefObject, useEffect } from 'react';
import { usePanel } from '@/components/store-context';
import { arrowStep, letterStep, ownsKeys } from '@/components/ui/step-keys';

/** j, k and the arrows move through the list's rows, from anywhere in the panel that uses no keys itself. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  const letters = usePanel((state) => state.settings.letterKeys);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const step = (letters && letterStep(event)) || arrowStep(event);
      if (step === 0 || event.defaultPrevented || ownsKeys(event.target)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
      const at = rows.findIndex((each) => each.matches(':focus'));
      const row = rows[at === -1 ? 0 : Math.min(Math.max(0, at + step), rows.length - 1)];
      if (row === undefined) return;
      event.preventDefault();
      row.focus();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [list, letters]);
}
