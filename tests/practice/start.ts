import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { findChromium } from '@/tests/e2e/tools/find-browser';
import { builtExtension, type LaunchOptions, launchChromium } from '@/tests/e2e/tools/launch';
import { readArguments, type StartArguments, USAGE } from './start/arguments';
import { closed, openLive, openPractice } from './start/browse';
import { SCALE, takePictures } from './start/pictures';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The agent's login on the real X has to last; it stays on this machine, outside version control. */
const LIVE_PROFILE = join(ROOT, '.cache', 'live-profile');

const NO_DISPLAY = `There is no display to open a window on. Run this on a desktop, or take pictures instead:
  npm start -- --headless --screenshot pictures`;

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function buildExtension(): void {
  const wxt = join(ROOT, 'node_modules', '.bin', 'wxt');
  const { status } = spawnSync(wxt, ['build', '-b', 'chrome'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('Amends could not be built: see above.');
}

async function launch(options: LaunchOptions): Promise<Browser> {
  findChromium({ mayInstall: true });
  buildExtension();
  return launchChromium({ extension: builtExtension('chrome'), ...options });
}

async function pictures(folder: string): Promise<void> {
  const browser = await launch({ scale: SCALE, width: 1400, height: 900 });
  try {
    const missed = await takePictures(browser, folder);
    if (missed.length > 0) console.log(`Not taken: ${missed.join(', ')}`);
  } finally {
    await browser.close();
  }
}

async function browse({ live, dark }: StartArguments): Promise<void> {
  if (!hasDisplay()) throw new Error(NO_DISPLAY);
  const profile = live ? { profile: LIVE_PROFILE, online: true } : {};
  const browser = await launch({ headless: false, ...profile });
  if (live) await openLive(browser);
  else await openPractice(browser, { theme: dark ? 'dark' : 'light' });
  console.log(
    live
      ? `The real x.com is open with Amends. Close the window to end.\nIn your own browser: open its extensions page and load ${builtExtension('chrome')} unpacked.`
      : 'The practice timeline is open at https://x.com/home, with Amends. Nothing leaves this machine. Close the window to end.',
  );
  await closed(browser);
}

async function main(): Promise<void> {
  let asked: StartArguments;
  try {
    asked = readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  try {
    if (asked.screenshot === null) await browse(asked);
    else await pictures(asked.screenshot);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

void main();
