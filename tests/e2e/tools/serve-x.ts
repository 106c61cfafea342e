import type { HTTPRequest, Page } from 'puppeteer-core';
import type { PracticeSettings } from '@/tests/practice/app/settings';
import { practiceBundle } from '@/tests/practice/build';
import { buildWorld, pathOf } from '@/tests/practice/world/build';
import type { World } from '@/tests/practice/world/types';
import { xDocument } from './x-document';

const X_HOSTS = new Set(['x.com', 'twitter.com', 'pro.x.com']);
const LOCAL = new Set([
  'chrome-extension:',
  'moz-extension:',
  'data:',
  'blob:',
  'about:',
  'chrome:',
]);

export interface ServeOptions {
  settings?: Partial<PracticeSettings>;
  /** A saved page to answer with instead of the practice page; undefined falls back to it. */
  html?: (url: URL) => string | undefined;
}

export interface ServedX {
  /** Addresses answered as X, in order. */
  served: string[];
  /** Everything else that was asked for and refused: a zero-network test expects none. */
  refused: string[];
  /** The same world as in the page. */
  world: World;
  /** Full address of a written post's page. */
  urlOf(key: string, query?: string): string;
  /** Full address of a path such as `/home`. */
  url(path: string, query?: string): string;
}

/** One moment for the whole run: the ids of posts count from it, and must agree between tabs and launches. */
const NOW = Date.now();

async function answer(request: HTTPRequest, options: ServeOptions, x: ServedX): Promise<void> {
  const url = new URL(request.url());
  if (LOCAL.has(url.protocol)) return request.continue();
  if (!X_HOSTS.has(url.hostname)) {
    x.refused.push(request.url());
    return request.abort('internetdisconnected');
  }
  x.served.push(request.url());
  if (url.pathname.startsWith('/practice/')) {
    const bundle = await practiceBundle();
    return url.pathname.endsWith('.css')
      ? request.respond({ contentType: 'text/css; charset=utf-8', body: bundle.css })
      : request.respond({ contentType: 'text/javascript; charset=utf-8', body: bundle.js });
  }
  // Firefox's protocol knows no resource types.
  if (!request.isNavigationRequest()) return request.respond({ status: 404, body: '' });
  const saved = options.html?.(url);
  const { html, headers } = xDocument(options.settings ?? {}, url);
  return request.respond({
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers,
    body: saved ?? html,
  });
}

/**
 * Answers x.com, twitter.com and pro.x.com in this tab without a network, so
 * that the extension's own match patterns apply. Refuses all else.
 */
export async function serveX(page: Page, options: ServeOptions = {}): Promise<ServedX> {
  const settings = { now: NOW, ...options.settings };
  const world = buildWorld({
    now: settings.now,
    generated: settings.posts ?? 0,
    seed: settings.seed ?? 1,
  });
  const withQuery = (path: string, query?: string) =>
    `https://x.com${path}${query ? `?${query}` : ''}`;
  const x: ServedX = {
    served: [],
    refused: [],
    world,
    url: withQuery,
    urlOf: (key, query) => withQuery(pathOf(world, key), query),
  };
  await practiceBundle();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(request, { ...options, settings }, x).catch((error: unknown) => {
      // A tab that closes while its requests run takes them along.
      if (!page.isClosed()) console.error(`could not answer ${request.url()}: ${error}`);
    });
  });
  return x;
}
