import { bucketOfRun } from './grams';
import { IDF_LEVELS } from './weights/idf';
import { codesOf, IDF_LEVEL_COUNT, idfOfLevel, valueOfSymbol } from './weights-format';

/** Runs of so many characters are what the model counted. */
const RUNS = [3, 4, 5];

/**
 * About which share of posts holds a stretch of small letters, 0 to 1, as the model learned it: no
 * more than hold the rarest run of letters in it. Nothing is known of shorter ones: 1.
 */
export function shareOfPosts(stretch: string): number {
  const levels = RUNS.flatMap((length) =>
    Array.from({ length: Math.max(0, stretch.length - length + 1) }, (_, at) =>
      levelOf(bucketOfRun(stretch.slice(at, at + length))),
    ),
  );
  return levels.length === 0 ? 1 : Math.exp(1 - idfOfLevel(Math.max(...levels)));
}

/** Levels of two neighbouring buckets are one symbol, the even one's below. */
function levelOf(bucket: number): number {
  const pair = valueOfSymbol(codesOf(IDF_LEVELS.charAt(bucket >> 1))[0] ?? 0);
  return bucket & 1 ? Math.floor(pair / IDF_LEVEL_COUNT) : pair % IDF_LEVEL_COUNT;
}
