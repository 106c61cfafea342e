import { browser } from 'wxt/browser';

export function openOptionsPage(): void {
  void browser.runtime.openOptionsPage();
}

/** Id of the window this panel belongs to, null where the browser gives none. */
export async function ownWindowId(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}
