import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * Runs axe in a page of the extension.
 * @returns what it objects to, one line a rule, with the elements it means
 */
export async function axeObjections(page: Page): Promise<string[]> {
  // The page's policy refuses scripts from elsewhere; the debugger's own evaluation is no script of the page.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
    );
  });
}

/** @returns what sticks out sideways of the page, or of a dialog in it. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[role="alertdialog"]')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .flatMap((box) => {
        const edge = box.getBoundingClientRect().left + box.clientWidth;
        return [...box.querySelectorAll('*')]
          .filter((each) => each.getBoundingClientRect().right > edge)
          .map((each) => `${each.tagName}: ${each.textContent?.slice(0, 40)}`);
      }),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
