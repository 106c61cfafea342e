/**
 * Stands in for WXT's ContentScriptContext (see wxt.config.ts), which our scripts do not use: it
 * took 2.6 ms of each page's start for each of them, its events tell the page that we are here, and
 * a script of the page can end it by an event of its own.
 */
export class ContentScriptContext {}
