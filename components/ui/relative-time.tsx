import { exactWords, timeWords } from './time-words';
import { useNow } from './use-now';
import { useRested } from './use-rested';

export function RelativeTime({ at }: { at: number }) {
  const now = useNow();
  // A browser's first exact time takes 10 to 30 ms, and a panel that opens is waited for.
  const rested = useRested();
  return (
    <time dateTime={new Date(at).toISOString()} title={rested ? exactWords(at) : undefined}>
      {timeWords(at, now)}
    </time>
  );
}
