import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Empty storage, but for what a company set in its policies. */
export async function withStorage(managed: Record<string, unknown> = {}): Promise<void> {
  fakeBrowser.reset();
  await fakeBrowser.storage.managed.set(managed);
}

/** What a company sets later. */
export async function companySets(managed: Record<string, unknown>): Promise<void> {
  await fakeBrowser.storage.managed.set(managed);
}
