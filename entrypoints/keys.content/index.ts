import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepKeysFromPage } from '@/utils/page/marker/own-events';
import { MATCHES } from '@/utils/platforms/x/matches';

/** All that cannot wait: keys typed in our controls are ours first only when no script of the page was earlier. */
export default defineContentScript({
  matches: [...MATCHES],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    keepKeysFromPage();
  },
});
