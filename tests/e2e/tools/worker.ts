import type { Browser, Target, WebWorker } from 'puppeteer-core';

const isWorker = (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

/** Id of the loaded extension, from its worker's address. */
export async function extensionId(browser: Browser, timeout = 10_000): Promise<string> {
  const worker = await browser.waitForTarget(isWorker, { timeout });
  return new URL(worker.url()).host;
}

/** The extension's worker; it sleeps no more while this is held. */
export async function theWorker(browser: Browser): Promise<WebWorker> {
  const worker = await (await browser.waitForTarget(isWorker)).worker();
  if (!worker) throw new Error("the extension's worker is gone");
  return worker;
}

/**
 * Ends the extension's worker as Chromium does after idling: its variables are
 * gone, the next event starts a new one.
 * @returns false when none was running
 */
export async function stopWorker(browser: Browser): Promise<boolean> {
  const cdp = await browser.target().createCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(
    (info) => info.type === 'service_worker' && info.url.startsWith('chrome-extension://'),
  );
  if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
  await cdp.detach();
  return worker !== undefined;
}

/** What an update does: the old worker ends, the new one starts, open tabs keep their old script. */
export async function reloadExtension(browser: Browser): Promise<void> {
  const worker = await theWorker(browser);
  // The worker is gone before it can answer.
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
}
