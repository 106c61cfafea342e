import { defineContentScript } from 'wxt/utils/define-content-script';
import { MATCHES } from '@/utils/platforms/x/matches';

export default defineContentScript({
  matches: [...MATCHES],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {},
});
