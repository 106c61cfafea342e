import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];

function runnable(path: string | undefined): path is string {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(debianPackage: string): void {
  console.log(`Installing ${debianPackage} with apt-get …`);
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', debianPackage]]) {
    spawnSync('apt-get', ['-q', ...step], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/**
 * @param variable environment variable that names a browser to use instead
 * @param mayInstall whether Debian's package may be installed where that is possible
 * @returns the path of an executable browser
 * @throws Error whose message says in plain words how to get one
 */
function find(
  name: string,
  debianPackage: string,
  known: readonly string[],
  variable: string,
  mayInstall: boolean,
): string {
  const asked = process.env[variable];
  if (asked) {
    if (runnable(asked)) return asked;
    throw new Error(`${variable} is set to ${asked}, which cannot be run.`);
  }
  const present = known.find(runnable);
  if (present) return present;
  if (mayInstall && canInstall()) {
    install(debianPackage);
    const installed = known.find(runnable);
    if (installed) return installed;
  }
  throw new Error(
    `${name} was not found. On Debian or Ubuntu: sudo apt-get install ${debianPackage}. ` +
      `Elsewhere install it and set ${variable} to its path.`,
  );
}

export function findChromium({ mayInstall = false } = {}): string {
  return find('Chromium or Chrome', 'chromium', CHROMIUM, 'CHROMIUM_PATH', mayInstall);
}

/** Firefox is a second browser: tests that need it are skipped, with a word, where it is missing. */
export function haveFirefox(): boolean {
  try {
    return runnable(findFirefox());
  } catch {
    console.warn('Firefox not found: its tests are skipped. FIREFOX_PATH names one elsewhere.');
    return false;
  }
}

export function findFirefox({ mayInstall = false } = {}): string {
  return find('Firefox', 'firefox-esr', FIREFOX, 'FIREFOX_PATH', mayInstall);
}
