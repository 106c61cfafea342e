import type { Page } from 'puppeteer-core';
import { type Desk, markerOn, visitPost } from './desk';

/** A customer with a past that fills the history's box. */
export const POST = 'sofa-third-slot';
const PAST = ['tamsin-1', 'tamsin-2'];

/** The box of entries in the region of the same name. */
export const HISTORY = 'section [role="group"]';

/** Shows that customer's earlier posts to the extension, so that they are remembered. */
export async function showPast(desk: Desk): Promise<void> {
  for (const key of PAST) {
    await visitPost(desk, key);
    await markerOn(desk, key);
  }
}

/** Writes complaints of a customer into the database as if they had been read, oldest first. */
export async function rememberPast(page: Page, customer: string, texts: string[]): Promise<void> {
  await page.evaluate(
    async (handle, past) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('amends'));
      const complaints = () => db.transaction('complaints', 'readwrite').objectStore('complaints');
      const findRow = async () =>
        (await done(complaints().getAll())).find((each) => each.customer === handle);
      // What the page saw is stored a moment after its marker stands.
      let row = await findRow();
      while (!row) row = await findRow();
      const table = complaints();
      for (const [n, text] of past.entries()) {
        const at = row.at - (past.length - n) * 3_600_000;
        const post = { ...row.post, id: `7${n}`, text, at };
        await done(table.put({ ...row, postId: post.id, post, at }));
      }
      db.close();
    },
    customer,
    texts,
  );
}
