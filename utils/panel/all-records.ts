import { dropTexts, readKeptTexts } from '@/utils/browser/kept-texts';
import { normaliseHandle } from '@/utils/core/post/post';
import { deleteAllRecords, deleteCustomer, readAllRecords } from '@/utils/db/all-records';
import { db } from '@/utils/db/schema';
import { writeWordsOff } from '@/utils/settings/words-off';

/** What the agent can do with all that is stored. Each rejects when it could not be done. */
export const recordActions = {
  /** Everything as JSON. */
  file: async () => JSON.stringify(await readAllRecords(db), null, 2),
  async deleteAll() {
    await deleteAllRecords(db);
    await dropTexts([...(await readKeptTexts()).keys()]);
    await writeWordsOff([]);
  },
  /** @returns how many records went */
  deleteCustomer: (handle: string) =>
    deleteCustomer(db, { platform: 'x', handle: normaliseHandle(handle) }),
};
