import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Import it first: modules of the extension look for the browser when they are loaded. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
