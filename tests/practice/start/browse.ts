import type { Browser, Page, Target } from 'puppeteer-core';
import { serveX } from '@/tests/e2e/tools/serve-x';
import type { PracticeSettings } from '../app/settings';

const HOME = 'https://x.com/home';
const ON_X = /^https:\/\/(x|twitter|pro\.x)\.com\//;

/** Serves X in tabs that the agent opens later, too; their first request may come before us. */
function serveNewTabs(browser: Browser, settings: Partial<PracticeSettings>): void {
  browser.on('targetcreated', async (target: Target) => {
    if (target.type() !== 'page') return;
    try {
      const page = await target.page();
      if (!page || target.url().startsWith('chrome-extension:')) return;
      await serveX(page, { settings });
      if (ON_X.test(target.url())) await page.goto(target.url());
    } catch {
      // The tab was closed again before it could be served.
    }
  });
}

/** The first tab of a browser just launched. */
export async function firstTab(browser: Browser): Promise<Page> {
  const [page = await browser.newPage()] = await browser.pages();
  return page;
}

export async function openPractice(
  browser: Browser,
  settings: Partial<PracticeSettings>,
): Promise<void> {
  const page = await firstTab(browser);
  const { world } = await serveX(page, { settings });
  serveNewTabs(browser, { ...settings, now: world.now });
  await page.goto(HOME);
}

export async function openLive(browser: Browser): Promise<void> {
  const page = await firstTab(browser);
  await page.goto(HOME, { waitUntil: 'domcontentloaded' });
}

/** Ends when the last window is closed. */
export function closed(browser: Browser): Promise<void> {
  return new Promise((done) => {
    if (browser.connected) browser.once('disconnected', () => done());
    else done();
  });
}
