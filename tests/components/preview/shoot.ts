import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';

/**
 * Pictures of the panel's states for looking at:
 * `npx tsx tests/components/preview/shoot.ts DIR [STATE,STATE…] [WIDTH,WIDTH…]`.
 */
const [dir = 'panel-pictures', states = 'list,post', widths = '250,360,600'] =
  process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));
await mkdir(dir, { recursive: true });

const server = await createServer({ root: here, configFile: `${here}vite.config.ts` });
await server.listen();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const state of states.split(',')) {
  for (const width of widths.split(',').map(Number)) {
    for (const scheme of ['light', 'dark']) await shoot(page, state, width, scheme);
  }
}
await browser.close();
await server.close();

async function shoot(page: Page, state: string, width: number, scheme: string): Promise<void> {
  await page.setViewport({ width, height: 820 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?state=${state}`);
  await page.waitForSelector('main');
  await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) console.log(`${state} at ${width}: ${overflow} px too wide`);
  const tall = state !== 'choice' && !['inserted', 'copied'].includes(state);
  await page.screenshot({ path: `${dir}/${state}-${width}-${scheme}.png`, fullPage: tall });
}
