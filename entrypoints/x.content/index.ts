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
    // The page has its thread back between our being read and our starting.
    setTimeout(() => void runInPage(platform, new AbortController()));
  },
});
