import { liveQuery } from 'dexie';
import type { GivenCorrection } from '@/utils/core/detect/corrections';
import type { PostRef } from '@/utils/core/post/post';
import { forgetCorrections, readCorrections, undoCorrection } from '@/utils/db/corrections';
import { db } from '@/utils/db/schema';
import { readWordsOff, watchWordsOff, writeWordsOff } from '@/utils/settings/words-off';

/** What the agent taught, with where it comes from. */
export interface Learned {
  /** Newest first; null until they are read. */
  corrections: GivenCorrection[] | null;
  /** The records cannot be read. */
  failed: boolean;
  wordsOff: string[];
}

/** Tells what the agent taught, now and after every change. */
export function watchLearned(told: (learned: Learned) => void): void {
  let learned: Learned = { corrections: null, failed: false, wordsOff: [] };
  const tell = (change: Partial<Learned>) => {
    learned = { ...learned, ...change };
    told(learned);
  };
  liveQuery(() => readCorrections(db)).subscribe({
    next: (corrections) => tell({ corrections, failed: false }),
    error: () => tell({ failed: true }),
  });
  const tellWords = (wordsOff: string[]) => tell({ wordsOff });
  watchWordsOff(tellWords);
  // Unread, all words count as on, which is how they start.
  readWordsOff().then(tellWords, reportError);
}

/** What the agent can do about it. Each rejects when it could not be stored. */
export const learnedActions = {
  undo: (post: PostRef) => undoCorrection(db, post),
  forget: async () => {
    await forgetCorrections(db);
    await writeWordsOff([]);
  },
  async switchWord(word: string, on: boolean) {
    const others = (await readWordsOff()).filter((each) => each !== word);
    await writeWordsOff(on ? others : [...others, word]);
  },
};
