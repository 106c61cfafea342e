import { browser } from 'wxt/browser';
import { serves } from '@/utils/core/post/serves';
import { MATCHES } from '@/utils/platforms/x/matches';
import type { Sender } from './receive';

/** True for our content script in the top frame of a page Amends reads. */
export function fromPage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.tab !== undefined &&
    sender.frameId === 0 &&
    sender.url !== undefined &&
    serves(MATCHES, sender.url)
  );
}

/** True for a page of the extension itself, such as the side panel. */
export function fromExtension(sender: Sender): boolean {
  return sender.id === browser.runtime.id && !!sender.url?.startsWith(browser.runtime.getURL('/'));
}
