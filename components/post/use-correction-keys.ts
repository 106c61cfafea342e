import { useEffect } from 'react';
import { ownsKeys, plainKey } from '@/components/ui/step-keys';

/** What each key does, anywhere on a post where nothing is being written. */
export function useCorrectionKeys(does: Record<string, () => void>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || ownsKeys(event.target)) return;
      const key = plainKey(event);
      if (!Object.hasOwn(does, key)) return;
      event.preventDefault();
      does[key]?.();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [does]);
}
