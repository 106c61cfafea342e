import { type Browser, browser } from 'wxt/browser';
import type { PageStatus } from '@/utils/core/post/page-status';

/** The port on which a page tells the panel how much of it could be read. */
const NAME = 'amends:status';

export interface StatusListener {
  send(status: PageStatus): void;
}

/** Page side: calls back when a panel starts and stops listening. */
export function acceptStatusListeners(
  came: (listener: StatusListener) => void,
  left: (listener: StatusListener) => void,
): void {
  browser.runtime.onConnect.addListener((port: Browser.runtime.Port) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    const listener = { send: (status: PageStatus) => port.postMessage(status) };
    port.onDisconnect.addListener(() => left(listener));
    came(listener);
  });
}

/**
 * Panel side.
 * @param gone nobody is there (the tab was opened before Amends was installed or updated), or left.
 * @returns a function that stops listening without calling `gone`.
 */
export function listenToStatus(
  tabId: number,
  told: (status: PageStatus) => void,
  gone: () => void,
): () => void {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
  port.onMessage.addListener(told);
  port.onDisconnect.addListener(() => {
    // Reading it keeps "Unchecked runtime.lastError" out of the extension's error list.
    void browser.runtime.lastError;
    gone();
  });
  return () => port.disconnect();
}
