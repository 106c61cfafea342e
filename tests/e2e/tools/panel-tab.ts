import type { Page } from 'puppeteer-core';
import type { Desk } from './desk';
import { sidePanel } from './side-panel';
import { extensionId } from './worker';

/** The real side panel, opened by Amends' button in the toolbar. */
export async function panelFromToolbar({ browser, page }: Desk): Promise<Page> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('the extension is not loaded');
  await page.triggerExtensionAction(extension);
  return sidePanel(browser);
}

export type Scheme = 'light' | 'dark';

/** A page of the built extension in a tab of its own, in the window of the desk. */
export async function extensionTab({ browser }: Desk, file: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${await extensionId(browser)}/${file}`);
  await page.waitForSelector('h1');
  return page;
}

/** Gives a page of the extension a width, as dragging the sidebar's edge does, and a colour scheme. */
export async function look(page: Page, width: number, scheme: Scheme): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  // Colours change by transition: what axe reads half way is nobody's design. They are ended, not
  // waited for: one that is replaced meanwhile never says that it finished.
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    for (const each of document.getAnimations()) each.finish();
    await new Promise(requestAnimationFrame);
  });
}
