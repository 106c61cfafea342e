import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInPage } from '@/utils/page/run';
import { platformFor } from '@/utils/platforms/registry';
import { MATCHES } from '@/utils/platforms/x/matches';

export default defineContentScript({
  matches: [...MATCHES],
  // X fetches its posts after that; what must be earlier is in keys.content.
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main() {
    const platform = platformFor(new URL(location.href));
    if (!platform) return;
    // Not tied to WXT's context: a script of the page can end that one by an event of its own.
    void runInPage(platform, new AbortController());
  },
});
