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
/** CSS px further down to look for another marker. */
const ONWARD = 500;
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
      noteDrafts(times.draftsPanelClosed, await openDrafts(browser, page));
    }
    for (let click = 0; click < clicks; click++) {
      await close(browser);
      await stopWorker(browser);
      noteDrafts(times.draftsWorkerAsleep, await openDrafts(browser, page));
    }
    for (let click = 0; click < clicks; click++) {
      await settled();
      noteDrafts(times.draftsPanelOpen, await openDrafts(browser, page));
    }
    for (let click = 0; click < clicks; click++) {
      times.insertDialogClosed.push(await insert(browser, page, false));
      times.insertDialogOpen.push(await insert(browser, page, true));
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

/** Presses the marker of another post and waits for its drafts. */
async function openDrafts(browser: Browser, page: Page) {
  const marker = await nextMarker(page);
  await page.bringToFront();
  const before = await page.evaluate(() => window.__clicks.length);
  await page.mouse.click(marker.x, marker.y);
  const clicked = await page.evaluate((index) => window.__clicks[index] ?? 0, before);
  const drafts = await laterThan(browser, clicked, (moments) => moments.drafts);
  return { marker, took: drafts.at - clicked, count: drafts.count };
}

async function insert(browser: Browser, page: Page, dialog: boolean): Promise<number> {
  // A fresh page: the reply box of the insertion before is gone.
  await arrive(page);
  const { marker } = await openDrafts(browser, page);
  const panel = await sidePanel(browser);
  if (dialog) await openDialog(page, marker.id);
  await settled();
  const before = await panel.evaluate(() => window.__panel.inserts.length);
  await panel.locator('::-p-aria(Insert reply)').click();
  const inserted = await panel.evaluate((index) => window.__panel.inserts[index] ?? 0, before);
  const told = await laterThan(browser, inserted, (moments) =>
    moments.inserted.map((at) => ({ at })),
  );
  return told.at - inserted;
}

async function openDialog(page: Page, id: string): Promise<void> {
  await page.evaluate((postId) => {
    const article = document.querySelector(`article a[href$="/status/${postId}"]`);
    article?.closest('article')?.querySelector<HTMLElement>('[data-testid="reply"]')?.click();
  }, id);
  await page.waitForSelector('[role="dialog"] [contenteditable="true"]');
}

interface MarkerPlace {
  id: string;
  x: number;
  y: number;
}

let shown = '';

/** A marker of another post than the panel shows: that one's drafts are there already. */
async function nextMarker(page: Page): Promise<MarkerPlace> {
  for (;;) {
    const found = (await markersOnScreen(page)).find(({ id }) => id !== shown);
    if (found) {
      shown = found.id;
      return found;
    }
    await page.evaluate((by) => scrollBy(0, by), ONWARD);
    await settled();
  }
}

function markersOnScreen(page: Page): Promise<MarkerPlace[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article amends-marker')].flatMap((host) => {
      // The host has no height; its button hangs around its middle, at its right end.
      const { right, top } = host.getBoundingClientRect();
      const article = host.closest('article');
      // Other languages are marked too, and get no drafts to wait for.
      if (article?.querySelector('[data-testid="tweetText"]:not([lang="en"])')) return [];
      const link = article?.querySelector('a[href*="/status/"]');
      const id = /\d+$/.exec(link?.getAttribute('href') ?? '')?.[0];
      const clear = top > 150 && top < innerHeight - 60;
      return clear && id ? [{ id, x: right - 12, y: top }] : [];
    }),
  );
}

/** Asks the panel until it tells a moment after the given one. */
async function laterThan<T extends { at: number }>(
  browser: Browser,
  moment: number,
  pick: (moments: PanelMoments) => T[],
): Promise<T> {
  let panel: Page | null = null;
  for (const end = Date.now() + WAIT; Date.now() < end; await pause()) {
    try {
      panel ??= await sidePanel(browser);
      const found = pick(await panel.evaluate(() => window.__panel)).find(({ at }) => at > moment);
      if (found) return found;
    } catch {
      // A panel that opens changes from an empty document to its own: ask the new one.
      panel = null;
    }
  }
  throw new Error(`the panel did not answer a click within ${WAIT} ms`);
}

/** ms between two questions: each costs the panel a little. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 25));
