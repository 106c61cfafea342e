import { browser } from 'wxt/browser';

/** X's pages, as the manifest asks for them. */
function pages(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/**
 * Whether Amends may read any of X's pages: people can take them away, all or one by one, in the
 * browser's list of extensions, and Firefox may give none to begin with.
 */
export async function hasPageAccess(): Promise<boolean> {
  const each = pages().map((page) => browser.permissions.contains({ origins: [page] }));
  return (await Promise.all(each)).includes(true);
}

/** Asks the agent for X's pages. Must be the first statement in a click: after an await it is refused. */
export async function askForPageAccess(): Promise<void> {
  await browser.permissions.request({ origins: pages() });
}

export function watchPageAccess(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
