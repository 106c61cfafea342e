import { JSDOM } from 'jsdom';
import type { ReadResult } from '@/utils/platforms/adapter';
import { xReader } from '@/utils/platforms/x';

/** @returns what the reader makes of each article of the page, failures included, in document order. */
export function readSavedPage(html: string): ReadResult[] {
  // Scripts are not run and nothing is fetched: jsdom's defaults.
  const { document } = new JSDOM(html, { url: 'https://x.com/' }).window;
  const context = { account: xReader.ownAccount(document) };
  return xReader.articles(document).map((article) => xReader.read(article, context));
}
