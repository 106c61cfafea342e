import type { Browser, Page } from 'puppeteer-core';
import { builtExtension, launchChromium } from '@/tests/e2e/tools/launch';
import { serveX } from '@/tests/e2e/tools/serve-x';

export type Arm = 'with' | 'without';

/** Chromium of its own for one measurement: nothing warm is left over from the one before. */
export async function openArm(arm: Arm): Promise<{ browser: Browser; page: Page }> {
  const browser = await launchChromium(
    arm === 'with' ? { extension: builtExtension('chrome') } : {},
  );
  const [page = await browser.newPage()] = await browser.pages();
  await serveX(page);
  // The name helper that tsx puts into functions is missing where a page runs them.
  await page.evaluateOnNewDocument('globalThis.__name = (f) => f');
  return { browser, page };
}

/** The home timeline with so many generated posts below the written ones. */
export async function openTimeline(page: Page, posts: number): Promise<void> {
  await page.goto(`https://x.com/home?posts=${posts}`);
  await page.waitForSelector('article');
}

/** ms for what a page starts on its own after loading, or after a scroll, to come to rest. */
const SETTLES = 1500;

export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, SETTLES));
