import { afterEach, describe, expect, it } from 'vitest';
import { buttons, waitForButton, waitForButtons } from './tools/ax';
import {
  boxText,
  type Desk,
  draftText,
  insertDraft,
  MARKER,
  openDesk,
  openPanelOn,
  visit,
} from './tools/desk';
import { developerProfile, newProfile, unlock } from './tools/profile';
import { serveX } from './tools/serve-x';
import { closeSidePanel } from './tools/side-panel';
import { reloadExtension, stopWorker } from './tools/worker';

let desk: Desk;
afterEach(async () => {
  await desk.browser.close();
});

describe('the worker is killed', () => {
  it('before what the page saw was stored, and nothing is lost', async () => {
    desk = await openDesk();
    await visit(desk, '/home');
    await waitForButtons(desk.page, MARKER, 3);
    await stopWorker(desk.browser);
    const panel = await openPanelOn(desk, 'charged-twice');
    await (await waitForButton(panel, /^Back to the list$/)).click();
    await panel.waitForFunction(() => document.body.textContent?.includes('Tamsin Oakes'));
  });

  it('between opening the panel, inserting and posting, and the exchange is in the history', async () => {
    desk = await openDesk();
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    await stopWorker(desk.browser);
    const text = await draftText(panel);
    expect(await insertDraft(panel)).toMatch(/in X's box/);
    await stopWorker(desk.browser);
    await desk.page.bringToFront();
    await desk.page.click('[role="dialog"] [data-testid="tweetButton"]');
    await panel.waitForFunction(
      (words) =>
        !document.body.textContent?.includes('not seen posted') &&
        [...document.querySelectorAll('section li')].some((each) =>
          each.textContent?.includes(words),
        ),
      {},
      text.slice(0, 40),
    );
  });
});

describe('the browser is killed', () => {
  it('right after it said that the reply is in the box, and the entry is there again', async () => {
    const profile = newProfile();
    desk = await openDesk({ profile });
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    const text = await draftText(panel);
    await insertDraft(panel);
    const gone = new Promise((resolve) => desk.browser.process()?.once('exit', resolve));
    desk.browser.process()?.kill('SIGKILL');
    await gone;
    unlock(profile);
    desk = await openDesk({ profile });
    await visit(desk, '/home');
    const again = await openPanelOn(desk, 'charged-twice');
    await again.waitForFunction(
      (words) =>
        document.body.textContent?.includes('not seen posted') &&
        document.body.textContent.includes(words),
      {},
      text.slice(0, 40),
    );
  });
});

async function updated(): Promise<void> {
  await closeSidePanel(desk.browser);
  await reloadExtension(desk.browser);
}

describe('the extension is updated under an open tab', () => {
  it('the page says so and takes its markers away', async () => {
    desk = await openDesk({ profile: developerProfile() });
    await visit(desk, '/home');
    await waitForButtons(desk.page, MARKER, 3);
    await updated();
    const reload = await waitForButton(desk.page, /^Reload this tab$/);
    expect(await buttons(desk.page, MARKER)).toEqual([]);
    await Promise.all([desk.page.waitForNavigation(), reload.click()]);
    await waitForButtons(desk.page, MARKER, 3);
  });

  it('inserting into the old tab says that it must be reloaded, and copies instead', async () => {
    desk = await openDesk({ profile: developerProfile() });
    await visit(desk, '/home');
    await waitForButtons(desk.page, MARKER, 3);
    await updated();
    await waitForButton(desk.page, /^Reload this tab$/);
    const old = desk.page;
    const fresh = await desk.browser.newPage();
    desk = { ...desk, page: fresh, x: await serveX(fresh) };
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    await old.bringToFront();
    // The panel says so by itself, above the drafts, which move down for it.
    await panel.waitForFunction(() => /reload this tab/i.test(document.body.textContent ?? ''));
    expect(await insertDraft(panel)).toMatch(/reload this tab/i);
    expect(await boxText({ ...desk, page: old }, 'dialog')).toBe('(no box)');
  });
});
