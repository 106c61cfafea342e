import { liveQuery } from 'dexie';
import type { Correction, GivenCorrection, Rules } from '@/utils/core/detect/corrections';
import { type Lessons, NO_LESSONS } from '@/utils/core/detect/lessons';
import { postKey } from '@/utils/core/post/post';
import { readCorrections } from '@/utils/db/corrections';
import { db } from '@/utils/db/schema';
import { readLessons, writeLessons } from '@/utils/settings/lessons';
import { readSettings, watchSettings } from '@/utils/settings/storage';
import { readWordsOff, watchWordsOff } from '@/utils/settings/words-off';

/** Own words on posts that pages hold: what is older has long left every timeline. */
const SAID_LIMIT = 2000;

const loadRules = () => import('@/utils/core/detect/corrections');

/**
 * Derives what pages and panel go by from the corrections, for as long as this page of Amends lives:
 * wherever a correction can be given or undone, this runs, so the two never part. Records that
 * cannot be read change nothing.
 */
export function keepLessons(): void {
  let corrections: GivenCorrection[] | null = null;
  let turn = 0;
  const derive = async () => {
    const mine = ++turn;
    if (corrections === null) return;
    const given = corrections;
    const [rules, stored] = await Promise.all([rulesOf(given), readLessons()]);
    if (mine !== turn) return;
    const lessons: Lessons = { rules, said: saidIn(given) };
    // Each write makes every open page look at its posts again.
    if (canonical(lessons) !== canonical(stored)) await writeLessons(lessons);
  };
  // Failing to derive leaves the rules of before; the next change tries again.
  const tryDerive = () => void derive().catch(reportError);
  liveQuery(() => readCorrections(db)).subscribe({
    next(rows) {
      corrections = rows;
      tryDerive();
    },
    // Said elsewhere: the list and the history read the same records.
    error: () => undefined,
  });
  watchWordsOff(tryDerive);
  watchSettings(tryDerive);
}

async function rulesOf(given: readonly GivenCorrection[]): Promise<Rules> {
  // Most desks have none yet: they load nothing for it.
  if (given.length === 0) return NO_LESSONS.rules;
  const [{ localRules, rulesInForce }, off, { brand }] = await Promise.all([
    loadRules(),
    readWordsOff(),
    readSettings(),
  ]);
  return rulesInForce(localRules(oldestFirst(given), [...brand.names, ...brand.handles]), off);
}

function oldestFirst(given: readonly GivenCorrection[]): Correction[] {
  return [...given].reverse();
}

function saidIn(newestFirst: readonly GivenCorrection[]): Lessons['said'] {
  return Object.fromEntries(
    newestFirst.slice(0, SAID_LIMIT).map(({ post, said }) => [postKey(post), said]),
  );
}

/** Chromium's storage gives objects back with their keys in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
