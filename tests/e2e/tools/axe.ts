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

/** @returns how many px the page is wider than its window, and the elements that stick out. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = [...document.querySelectorAll<HTMLElement>('main *, header *')]
      .filter((each) => each.getBoundingClientRect().right > root.clientWidth + 1)
      .filter((each) => getComputedStyle(each).clipPath === 'none')
      .map((each) => `${each.tagName} ${each.className} ${each.textContent?.slice(0, 40)}`);
    return root.scrollWidth > root.clientWidth ? wide : [];
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
