import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInPage } from '@/utils/page/run';
import { platformFor } from '@/utils/platforms/registry';
import { MATCHES } from '@/utils/platforms/x/matches';

export default defineContentScript({
  matches: [...MATCHES],
  // Before any script of the page, so that keys typed in our controls are ours first.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const platform = platformFor(new URL(location.href));
    if (!platform) return;
    // Not tied to WXT's context: a script of the page can end that one by an event of its own.
    void runInPage(platform, new AbortController());
  },
});
