import { messageGetter } from '../get-message';

declare const __MESSAGES__: [string, string][];

Object.assign(globalThis, {
  chrome: { i18n: { getMessage: messageGetter(new Map(__MESSAGES__)) } },
});
