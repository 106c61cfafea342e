import { type RefObject, useEffect } from 'react';
import { usePanel } from '@/components/store-context';
import { letterStep, ownsKeys } from '@/components/ui/step-keys';

/** j and k move between the drafts' fields. The arrows keep scrolling the panel. */
export function useDraftKeys(view: RefObject<HTMLElement | null>): void {
  const on = usePanel((state) => state.settings.letterKeys);
  useEffect(() => {
    if (!on) return;
    let last = -1;
    function onKeyDown(event: KeyboardEvent) {
      const step = letterStep(event);
      if (step === 0 || event.defaultPrevented || ownsKeys(event.target)) return;
      const fields = view.current?.querySelectorAll<HTMLElement>('article textarea') ?? [];
      const next = Math.min(Math.max(0, last + step), fields.length - 1);
      const field = fields[next];
      if (field === undefined) return;
      last = next;
      event.preventDefault();
      field.focus();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [view, on]);
}
