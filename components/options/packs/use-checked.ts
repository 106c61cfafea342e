import { useEffect, useState } from 'react';
import { type CheckedPack, checkPack } from '@/utils/core/policy/check-pack';
import type { Pack } from '@/utils/core/policy/schema/pack';

/** After the last key, ms: long enough to finish a word. */
const PAUSE = 250;
/** Examples run in turns of this many ms, so that typing is never held up. */
const TURN = 8;

/** What is to be said about a pack's text, following behind the typing. Null until it was looked at. */
export function useChecked(
  text: string,
  parents: () => ReadonlyMap<string, Pack>,
): CheckedPack | null {
  const [checked, setChecked] = useState<CheckedPack | null>(null);
  useEffect(() => {
    let stopped = false;
    const start = setTimeout(async () => {
      const steps = checkPack(text, parents());
      let turn = performance.now();
      for (;;) {
        const { value, done } = steps.next();
        if (stopped) return;
        if (done) {
          setChecked(value);
          return;
        }
        if (performance.now() - turn < TURN) continue;
        setChecked(value);
        await new Promise((resolve) => setTimeout(resolve));
        if (stopped) return;
        turn = performance.now();
      }
    }, PAUSE);
    return () => {
      stopped = true;
      clearTimeout(start);
    };
  }, [text, parents]);
  return checked;
}
