import { useEffect } from 'react';
import { usePanel } from '@/components/store-context';
import { ownsKeys, plainKey } from '@/components/ui/step-keys';

/** What each letter does, anywhere on a post where nothing is being written. */
export function useCorrectionKeys(does: Record<string, () => void>): void {
  const on = usePanel((state) => state.settings.letterKeys);
  useEffect(() => {
    if (!on) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || ownsKeys(event.target)) return;
      const key = plainKey(event);
      if (!Object.hasOwn(does, key)) return;
      event.preventDefault();
      does[key]?.();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [does, on]);
}
