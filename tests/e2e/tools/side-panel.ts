import type { Browser, Page, Target } from 'puppeteer-core';

const isPanel = (target: Target) => target.url().includes('/sidepanel.html');

/** The real side panel, once it is open. Its target is a page that `browser.pages()` does not list. */
export async function sidePanel(browser: Browser, timeout = 10_000): Promise<Page> {
  const target = await browser.waitForTarget(isPanel, { timeout });
  return target.asPage();
}

export function sidePanelIsOpen(browser: Browser): boolean {
  return browser.targets().some(isPanel);
}

/** Closes the panel as the agent would, and waits until it is gone. */
export async function closeSidePanel(browser: Browser): Promise<void> {
  const target = browser.targets().find(isPanel);
  if (!target) return;
  const gone = new Promise<void>((resolve) => {
    const look = (lost: Target) => {
      if (lost !== target) return;
      browser.off('targetdestroyed', look);
      resolve();
    };
    browser.on('targetdestroyed', look);
  });
  const panel = await target.asPage();
  // The page is gone before it can answer.
  await panel.evaluate(() => window.close()).catch(() => undefined);
  await gone;
}
