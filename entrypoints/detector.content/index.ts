import { defineContentScript } from 'wxt/utils/define-content-script';
import { judge } from '@/utils/core/detect/judge';
import { asTaught } from '@/utils/core/detect/lessons';
import { offerDetector } from '@/utils/page/detector';
import { warmUp } from '@/utils/page/warm-up';
import { MATCHES } from '@/utils/platforms/x/matches';

/** Most of our code and all of our data: read by the engine when the page has rest. */
export default defineContentScript({
  matches: [...MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    warmUp(() => offerDetector({ judge, asTaught }));
  },
});
