import { exactWords, timeWords } from './time-words';
import { useNow } from './use-now';

export function RelativeTime({ at }: { at: number }) {
  const now = useNow();
  return (
    <time dateTime={new Date(at).toISOString()} title={exactWords(at)}>
      {timeWords(at, now)}
    </time>
  );
}
