import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, haveSavedPages, savedPages, score } from '../dom/x-expected';
import { VARIANTS } from './conformance-variants';
import { findChromium, findFirefox } from './tools/find-browser';

/** The same pages as in jsdom, in the engines that people use: their parsers and selectors decide. */
const BROWSERS: readonly [string, () => LaunchOptions][] = [
  ['Chromium', () => ({ executablePath: findChromium(), args: ['--no-sandbox'] })],
  ['Firefox', () => ({ browser: 'firefox', executablePath: findFirefox() })],
];

const saved = haveSavedPages ? savedPages() : [];
if (!haveSavedPages) console.warn('saved pages of X not found: conformance is not tested');

describe.skipIf(!haveSavedPages).each(BROWSERS)('saved pages of X in %s', (name, options) => {
  let browser: Browser | undefined;
  let page: Page | undefined;

  beforeAll(async () => {
    const [script, opened] = await Promise.all([readerScript(), puppeteer.launch(options())]);
    browser = opened;
    page = await browser.newPage();
    await page.evaluate(script);
    await page.evaluate(
      (html) => {
        globalThis.pages = html;
      },
      saved.map(({ html }) => html),
    );
  });
  afterAll(() => browser?.close());

  it('read as they are known to be', async () => {
    const { problems, summary } = await conform(page, null);
    console.info(`conformance (${name}): ${summary}`);
    expect(problems).toEqual([]);
  });

  // Once is enough: what varies is the markup, not the engine.
  const variants = name === 'Chromium' ? Object.keys(VARIANTS) : [];
  it.each(variants)('read the same with %s', async (variant) => {
    expect((await conform(page, variant)).problems).toEqual([]);
  });
});

async function conform(page: Page | undefined, variant: string | null) {
  if (!page) throw new Error('the browser did not open');
  const read = await page.evaluate((name) => readPages(name), variant);
  const pairs = saved.flatMap(({ expected }, at) =>
    expected.map((post, index) => ({ expected: post, actual: read[at]?.[index] })),
  );
  const problems = saved.flatMap(({ file, expected }, at) => {
    const count = read[at]?.length;
    return [
      ...(count === expected.length ? [] : [`${file}: ${count} posts`]),
      ...expected.flatMap((post, index) =>
        differences(post, read[at]?.[index]).map((line) => `${file} ${index}: ${line}`),
      ),
    ];
  });
  return { problems, summary: score(pairs).summary };
}

async function readerScript(): Promise<string> {
  const root = join(import.meta.dirname, '../..');
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'conformance-reader.ts'),
        formats: ['iife'],
        name: 'reader',
      },
    },
  });
  const [chunk] = (Array.isArray(output) ? output : [output]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  if (chunk?.type !== 'chunk') throw new Error('the reader did not bundle');
  return chunk.code;
}
