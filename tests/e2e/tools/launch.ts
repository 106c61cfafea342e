import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from './find-browser';

const OUTPUT = fileURLToPath(new URL('../../../.output/', import.meta.url));

/**
 * Folder of the built extension.
 * @throws Error when it is not built
 */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  const folder = join(OUTPUT, `${browser}-mv3`);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`The extension is not built for ${browser}: run npm run build first.`);
}

export interface LaunchOptions {
  /** Folder of an unpacked extension; none for the page alone. */
  extension?: string;
  /** Folder of a second one beside it. */
  beside?: string;
  headless?: boolean;
  /** Profile to use and keep; a fresh one, deleted on close, when left out. */
  profile?: string;
  width?: number;
  height?: number;
  /** Device pixels per CSS px. */
  scale?: number;
  /** File for Chromium's own record of the network, read with `readNetLog`. */
  netLog?: string;
  /** True when pages may reach the real network. */
  online?: boolean;
}

/** Chromium with the real side panel. Each launch has a profile of its own. */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const {
    extension,
    beside,
    headless = true,
    profile,
    width = 1400,
    height = 900,
    online = false,
    netLog,
    scale,
  } = options;
  return puppeteer.launch({
    executablePath: findChromium(),
    headless,
    // Loading an extension is allowed over the pipe only.
    pipe: true,
    ...(extension ? { enableExtensions: beside ? [extension, beside] : [extension] } : {}),
    ...(profile ? { userDataDir: profile } : {}),
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--window-size=${width},${height}`,
      ...(scale ? [`--force-device-scale-factor=${scale}`] : []),
      ...(netLog ? [`--log-net-log=${netLog}`] : []),
      // Interception answers before names are looked up; whatever slips past it finds nothing.
      ...(online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND']),
    ],
  });
}
