import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Runs before each file of tests: modules of the extension look for the browser when they are first loaded. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
