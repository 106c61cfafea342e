import { defineBackground } from 'wxt/utils/define-background';
import { openPanelFromToolbar } from '@/utils/browser/side-panel';
import { receive } from '@/utils/messages/receive';
import { receivers } from '@/utils/worker/receivers';
import { keepRetention } from '@/utils/worker/retention';

/** Listeners register synchronously: a worker that wakes for an event and registers late misses it. */
export default defineBackground(() => {
  openPanelFromToolbar();
  receive(receivers);
  keepRetention();
});
