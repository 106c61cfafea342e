import { browser } from 'wxt/browser';
import { MATCHES } from '@/utils/platforms/x/matches';
import type { Sender } from './receive';

const PAGE_ORIGINS = new Set(MATCHES.map((pattern) => new URL(pattern.replace('*', '')).origin));

/** True for our content script in the top frame of a page Amends reads. */
export function fromPage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.tab !== undefined &&
    sender.frameId === 0 &&
    sender.url !== undefined &&
    PAGE_ORIGINS.has(new URL(sender.url).origin)
  );
}

/** True for a page of the extension itself, such as the side panel. */
export function fromExtension(sender: Sender): boolean {
  return sender.id === browser.runtime.id && !!sender.url?.startsWith(browser.runtime.getURL('/'));
}
