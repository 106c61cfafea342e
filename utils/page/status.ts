import { type Browser, browser } from 'wxt/browser';
import type { PageStatus } from '@/utils/core/post/page-status';
import { STATUS_PORT } from '@/utils/messages/protocol';

/** ms between two reports: a count that runs is noise. */
const PACE = 300;

/** Tells every open panel what could be read here. Costs nothing while no panel is open. */
export function reportStatus(current: () => PageStatus, signal: AbortSignal): () => void {
  const ports = new Set<Browser.runtime.Port>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (port: Browser.runtime.Port) => port.postMessage(current());
  const accept = (port: Browser.runtime.Port) => {
    if (port.name !== STATUS_PORT || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    send(port);
  };
  browser.runtime.onConnect.addListener(accept);
  signal.addEventListener('abort', () => clearTimeout(timer));

  return () => {
    if (ports.size === 0) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const port of ports) send(port);
    }, PACE);
  };
}
