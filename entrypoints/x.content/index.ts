import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInPage } from '@/utils/page/run';
import { platformFor } from '@/utils/platforms/registry';
import { MATCHES } from '@/utils/platforms/x/matches';

export default defineContentScript({
  matches: [...MATCHES],
  // Before any script of the page, so that keys typed in our controls are ours first.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const platform = platformFor(new URL(location.href));
    if (!platform) return;
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    void runInPage(platform, stop);
  },
});
