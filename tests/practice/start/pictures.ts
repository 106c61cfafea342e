import type { Browser, Page } from 'puppeteer-core';
import { buttons, waitForButtons } from '@/tests/e2e/tools/ax';
import { insertDraft, MARKER, openPanelOn } from '@/tests/e2e/tools/desk';
import { type ServedX, serveX } from '@/tests/e2e/tools/serve-x';
import { closeSidePanel } from '@/tests/e2e/tools/side-panel';
import { extensionId } from '@/tests/e2e/tools/worker';
import { firstTab } from './browse';
import { type Camera, openCamera, setScheme, sideBySide } from './camera';

export const SCALE = 2;
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];
/** CSS px: the narrowest sidebar, Chromium's default, and a wide one. */
const PANEL_WIDTHS = [250, 360, 600];
const PANEL_HEIGHT = 800;

/** A customer with a past, so that the panel has something to show. */
const POST = 'sofa-third-slot';
const PAST = 'tamsin-2-reply';

interface Studio {
  browser: Browser;
  page: Page;
  x: ServedX;
  camera: Camera;
}

async function goTo({ page }: Studio, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('article');
}

async function timeline(studio: Studio, scheme: Scheme): Promise<void> {
  const { camera, page, x } = studio;
  await camera.shoot(`timeline-${scheme}`, async () => {
    await goTo(studio, x.url('/home', `theme=${scheme}`));
    await waitForButtons(page, MARKER, 3);
    return page.screenshot();
  });
}

async function threadWithPanel(studio: Studio, scheme: Scheme): Promise<void> {
  const { browser, camera, page, x } = studio;
  await camera.shoot(`thread-and-panel-${scheme}`, async () => {
    await goTo(studio, x.urlOf(PAST));
    await goTo(studio, x.urlOf(POST, `theme=${scheme}`));
    const panel = await openPanelOn(studio, POST);
    await setScheme(panel, scheme);
    return sideBySide(browser, [await page.screenshot(), await panel.screenshot()], SCALE, scheme);
  });
}

async function panelAlone(studio: Studio): Promise<void> {
  const { camera, x } = studio;
  let panel: Page | undefined;
  for (const scheme of SCHEMES) {
    for (const width of PANEL_WIDTHS) {
      await camera.shoot(`panel-${width}-${scheme}`, async () => {
        if (!panel) {
          await goTo(studio, x.urlOf(POST));
          panel = await openPanelOn(studio, POST);
        }
        await setScheme(panel, scheme);
        await panel.setViewport({ width, height: PANEL_HEIGHT, deviceScaleFactor: SCALE });
        return panel.screenshot();
      });
    }
  }
  await closeSidePanel(studio.browser);
}

async function insertedDraft(studio: Studio, scheme: Scheme): Promise<void> {
  const { browser, camera, page, x } = studio;
  await camera.shoot(`inserted-draft-${scheme}`, async () => {
    await goTo(studio, x.url('/home', `theme=${scheme}`));
    const panel = await openPanelOn(studio, POST);
    await setScheme(panel, scheme);
    await insertDraft(panel);
    await page.waitForSelector('[role="dialog"] [data-testid="tweetButton"]:not([disabled])');
    return sideBySide(browser, [await page.screenshot(), await panel.screenshot()], SCALE, scheme);
  });
  await closeSidePanel(browser);
}

async function options(studio: Studio, scheme: Scheme): Promise<void> {
  const { browser, camera } = studio;
  await camera.shoot(`options-${scheme}`, async () => {
    const page = await browser.newPage();
    try {
      await setScheme(page, scheme);
      await page.goto(`chrome-extension://${await extensionId(browser)}/options.html`);
      await page.waitForSelector('h1');
      await buttons(page, /./);
      return await page.screenshot();
    } finally {
      await page.close();
    }
  });
}

/**
 * The pictures for the README and for looking at.
 * @returns the names of those that could not be taken
 */
export async function takePictures(browser: Browser, folder: string): Promise<string[]> {
  const page = await firstTab(browser);
  const studio: Studio = { browser, page, x: await serveX(page), camera: openCamera(folder) };
  for (const scheme of SCHEMES) await timeline(studio, scheme);
  for (const scheme of SCHEMES) await threadWithPanel(studio, scheme);
  await closeSidePanel(browser);
  await panelAlone(studio);
  for (const scheme of SCHEMES) await insertedDraft(studio, scheme);
  for (const scheme of SCHEMES) await options(studio, scheme);
  return studio.camera.missed;
}
