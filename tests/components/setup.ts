import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { messageGetter } from './get-message';
import { englishMessages } from './messages';

// Files share one document: what a test wrote into it by hand must not reach the next file.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

// Only a hang should fail: on a busy machine a render alone can take the default second.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

// The i18n library asks the extension API for its words; outside an extension there is none.
Object.assign(globalThis, {
  chrome: { i18n: { getMessage: messageGetter(await englishMessages()) } },
});

// jsdom has no layout to scroll; the panel scrolls to the top when another post is shown.
window.scrollTo = () => undefined;

// Nor sizes to observe: what depends on them is tested in the real browser.
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
