import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitForButton } from '../tools/ax';
import { type Desk, draftText, insertDraft, openDesk, openPanelOn, visit } from '../tools/desk';
import { extensionTab } from '../tools/panel-tab';
import { closeSidePanel } from '../tools/side-panel';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await visit(desk, '/home');
});
afterEach(() => desk.browser.close());

const POST = 'charged-twice';

const shows = (panel: Page, words: string) =>
  panel.waitForFunction((what) => document.body.textContent?.includes(what), {}, words);

/** Types at the end of the first draft, as an agent does, and returns what it holds then. */
async function edit(panel: Page): Promise<string> {
  await panel.click('textarea');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('End');
  await panel.keyboard.up('Control');
  await panel.keyboard.type(' Ask for Wren.');
  return draftText(panel);
}

const fieldHolds = (panel: Page, text: string) =>
  panel.waitForFunction(
    (words) => [...document.querySelectorAll('textarea')].some((area) => area.value === words),
    {},
    text,
  );

/** In IndexedDB's own numbers: ten times Dexie's. */
const NEWER = 30;

/** Opens the database at a version, as another Amends would. @returns how many complaints it holds. */
function openRecords(page: Page, version: number): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('amends', wanted);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const records = opening.result;
          const counting = records.transaction('complaints').objectStore('complaints').count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            records.close();
            resolve(counting.result);
          };
        };
      }),
    version,
  );
}

/** Waits until the browser itself, outside of the panel's own process, holds these words. */
async function kept(panel: Page, words: string): Promise<void> {
  const held = `chrome.storage.session.get(null).then((all) =>
    Object.values(all).some(({ text }) => text === ${JSON.stringify(words)}))`;
  await panel.waitForFunction(held);
}

describe('what the agent wrote', () => {
  it('is there again when the panel was closed in the middle of a word, draft and note', async () => {
    const panel = await openPanelOn(desk, POST);
    const edited = await edit(panel);
    expect(edited).toMatch(/Ask for Wren\.$/);
    await (await waitForButton(panel, /^Add a note$/)).click();
    await panel.keyboard.type('Prefers a call');
    await closeSidePanel(desk.browser);

    await desk.page.bringToFront();
    const again = await openPanelOn(desk, POST);
    await fieldHolds(again, edited);
    await fieldHolds(again, 'Prefers a call');
    expect(await insertDraft(again)).toMatch(/in X's box/);
  });

  it('is in the browser’s keeping while the panel is open, so that a crash cannot take it', async () => {
    const panel = await openPanelOn(desk, POST);
    const edited = await edit(panel);
    await kept(panel, edited);
  });
});

describe('records that a newer Amends takes over', () => {
  it('make the open panel load anew and say so; drafts still come, nothing is deleted', async () => {
    const panel = await openPanelOn(desk, POST);
    const edited = await edit(panel);
    const elsewhere = await extensionTab(desk, 'options.html');
    const [complaints] = await Promise.all([
      openRecords(elsewhere, NEWER),
      panel.waitForNavigation(),
    ]);
    await shows(panel, 'Update Amends');
    await fieldHolds(panel, edited);
    expect(complaints).toBeGreaterThan(0);
    expect(await openRecords(elsewhere, NEWER)).toBe(complaints);
  });
});

describe('the extension’s own options in front', () => {
  it('are no tab to reload', async () => {
    const panel = await openPanelOn(desk, POST);
    await shows(panel, 'Read ');
    const options = await extensionTab(desk, 'options.html');
    await options.bringToFront();
    await shows(panel, 'No X page in front');
    expect(await panel.evaluate(() => document.body.textContent)).not.toContain('Reload this tab');
  });
});
