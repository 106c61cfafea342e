import type { Browser, Page } from 'puppeteer-core';
import { closeSidePanel, sidePanel } from '@/tests/e2e/tools/side-panel';
import { stopWorker } from '@/tests/e2e/tools/worker';
import { openArm, openTimeline, settled } from './browser';
import { installClickProbe, type PanelMoments, watchPanels } from './panel-probe';

/** ms from the agent's click to what it asked for, painted. */
export interface PanelTimes {
  draftsPanelOpen: number[];
  draftsPanelClosed: number[];
  draftsWorkerAsleep: number[];
  insertDialogOpen: number[];
  insertDialogClosed: number[];
  /** How many drafts were shown each time. */
  drafts: number[];
}

/** Generated posts; clicks go to those below the written ones, whose complaints all get drafts. */
const POSTS = 200;
/** CSS px down the timeline, past the written posts. */
const PLACE = 12_000;
/** ms until a click that nothing came of ends the run. */
const WAIT = 20_000;

export async function measurePanel(clicks: number): Promise<PanelTimes> {
  const { browser, page } = await openArm('with');
  const times: PanelTimes = {
    draftsPanelOpen: [],
    draftsPanelClosed: [],
    draftsWorkerAsleep: [],
    insertDialogOpen: [],
    insertDialogClosed: [],
    drafts: [],
  };
  // Runs on through all parts: the post that is shown already would not be drafted again.
  let turn = 0;
  const noteDrafts = (into: number[], { took, count }: { took: number; count: number }) => {
    into.push(took);
    times.drafts.push(count);
  };
  try {
    await watchPanels(browser);
    await page.evaluateOnNewDocument(installClickProbe);
    await arrive(page);
    for (let click = 0; click < clicks; click++) {
      await close(browser);
      noteDrafts(times.draftsPanelClosed, await openDrafts(browser, page, turn++));
    }
    for (let click = 0; click < clicks; click++) {
      await close(browser);
      await stopWorker(browser);
      noteDrafts(times.draftsWorkerAsleep, await openDrafts(browser, page, turn++));
    }
    for (let click = 0; click < clicks; click++) {
      await settled();
      noteDrafts(times.draftsPanelOpen, await openDrafts(browser, page, turn++));
    }
    for (let click = 0; click < clicks; click++) {
      times.insertDialogClosed.push(await insert(browser, page, turn++, false));
      times.insertDialogOpen.push(await insert(browser, page, turn++, true));
    }
  } finally {
    await browser.close();
  }
  return times;
}

async function arrive(page: Page): Promise<void> {
  await openTimeline(page, POSTS);
  await settled();
  await page.evaluate((top) => scrollTo(0, top), PLACE);
  await settled();
}

async function close(browser: Browser): Promise<void> {
  await closeSidePanel(browser);
  await settled();
}

/** Presses a marker and waits for the drafts of its post. */
async function openDrafts(browser: Browser, page: Page, nth: number) {
  await page.bringToFront();
  const { x, y } = await markerPlace(page, nth);
  const before = await page.evaluate(() => window.__clicks.length);
  await page.mouse.click(x, y);
  const panel = await sidePanel(browser);
  const clicked = await page.evaluate((index) => window.__clicks[index] ?? 0, before);
  const drafts = await laterThan(panel, clicked, ({ drafts }) => drafts);
  return { took: drafts.at - clicked, count: drafts.count };
}

async function insert(browser: Browser, page: Page, nth: number, dialog: boolean): Promise<number> {
  // A fresh page: the reply box of the insertion before is gone.
  await arrive(page);
  await openDrafts(browser, page, nth);
  if (dialog) await openDialog(page, nth);
  const panel = await sidePanel(browser);
  const before = await panel.evaluate(() => window.__panel.inserts.length);
  await panel.bringToFront();
  await panel.locator('::-p-aria(Insert reply)').click();
  const pressed = await panel.evaluate((index) => window.__panel.inserts[index] ?? 0, before);
  const at = await laterThan(panel, pressed, ({ inserted }) => inserted.map((at) => ({ at })));
  return at.at - pressed;
}

async function openDialog(page: Page, nth: number): Promise<void> {
  const { replyX, replyY } = await markerPlace(page, nth);
  await page.bringToFront();
  await page.mouse.click(replyX, replyY);
  await page.waitForSelector('[role="dialog"] [contenteditable="true"]');
  await settled();
}

/** Middle of the nth marker on screen and of the Reply icon of the same post, round and round. */
async function markerPlace(page: Page, nth: number) {
  return page.evaluate((wanted) => {
    const hosts = [...document.querySelectorAll('article amends-marker')].filter((host) => {
      const { top } = host.getBoundingClientRect();
      return top > 150 && top < innerHeight - 60;
    });
    const host = hosts[wanted % hosts.length];
    const reply = host?.closest('article')?.querySelector('[data-testid="reply"]');
    if (!host || !reply) throw new Error('no marker on the screen');
    // The host has no height; its button hangs around its middle, at its right end.
    const { right, top } = host.getBoundingClientRect();
    const icon = reply.getBoundingClientRect();
    return {
      x: right - 12,
      y: top,
      replyX: icon.left + icon.width / 2,
      replyY: icon.top + icon.height / 2,
    };
  }, nth);
}

/** Asks the panel until it tells a moment after the given one. */
async function laterThan<T extends { at: number }>(
  panel: Page,
  moment: number,
  pick: (moments: PanelMoments) => T[],
): Promise<T> {
  for (const end = Date.now() + WAIT; Date.now() < end; await pause()) {
    const moments = await panel.evaluate(() => window.__panel);
    const found = pick(moments).find(({ at }) => at > moment);
    if (found) return found;
  }
  throw new Error(`the panel did not answer a click within ${WAIT} ms`);
}

/** ms between two questions: each costs the panel a little. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 25));
