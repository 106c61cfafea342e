import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, haveSavedPages, savedPages, score } from '../dom/x-expected';

/** The same pages as in jsdom, in the engines that people use: their parsers and selectors decide. */
const BROWSERS: readonly [string, LaunchOptions][] = [
  [
    'Chromium',
    {
      executablePath: '/usr/bin/chromium',
      // Saved pages name pictures on X's servers: nothing may leave the machine.
      args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
    },
  ],
  [
    'Firefox',
    {
      browser: 'firefox',
      executablePath: '/usr/bin/firefox-esr',
      extraPrefsFirefox: { 'permissions.default.image': 2, 'media.autoplay.default': 5 },
    },
  ],
];

async function readerScript(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./conformance-reader.ts', import.meta.url)),
        formats: ['iife'],
        name: 'reader',
      },
    },
  });
  const chunk = (Array.isArray(output) ? output : [output]).flatMap((each) =>
    'output' in each ? each.output : [],
  )[0];
  if (chunk?.type !== 'chunk') throw new Error('the reader did not bundle');
  return chunk.code;
}

if (!haveSavedPages) console.warn('saved pages of X not found: conformance is not tested');

describe.skipIf(!haveSavedPages).each(BROWSERS)('saved pages of X in %s', (name, options) => {
  const missing = options.executablePath === undefined || !existsSync(options.executablePath);
  let browser: Browser | undefined;
  let script = '';

  beforeAll(async () => {
    if (missing) return;
    [script, browser] = await Promise.all([readerScript(), puppeteer.launch(options)]);
  });
  afterAll(() => browser?.close());

  it.skipIf(missing)('reads every post as it is known to be', async () => {
    const page = await browser?.newPage();
    if (!page) throw new Error(`${name} did not open`);
    const pairs: Parameters<typeof score>[0][number][] = [];
    const problems: string[] = [];
    for (const { file, html, expected } of savedPages()) {
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      await page.evaluate(script);
      const posts = await page.evaluate(() => readPage());
      if (posts.length !== expected.length) problems.push(`${file}: read ${posts.length} posts`);
      expected.forEach((post, index) => {
        const actual = posts[index] ?? undefined;
        pairs.push({ expected: post, actual });
        problems.push(...differences(post, actual).map((line) => `${file} ${index}: ${line}`));
      });
    }
    console.info(`conformance (${name}): ${score(pairs).summary}`);
    expect(problems).toEqual([]);
  });
});
