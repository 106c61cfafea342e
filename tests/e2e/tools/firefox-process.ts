import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from './find-browser';
import { bidiOver } from './firefox-bidi';
import { connectMarionette, type Marionette } from './marionette';

/** One Firefox under two protocols: pages by WebDriver BiDi, its own window by Marionette. */
export interface FirefoxProcess {
  browser: Browser;
  marionette: Marionette;
  close(): Promise<void>;
}

const PREFERENCES = {
  // The event page sleeps after 3 s instead of 30: every longer test runs across its restarts.
  'extensions.background.idle.timeout': 3_000,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  // Interception answers before names are looked up; whatever slips past it finds nothing.
  'network.dns.localDomains': 'x.com,twitter.com,pro.x.com',
};

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

function newProfile(port: number): string {
  const profile = mkdtempSync(join(tmpdir(), 'amends-firefox-'));
  const lines = Object.entries({ ...PREFERENCES, 'marionette.port': port }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

const ended = (process: ChildProcess) =>
  new Promise<void>((done) => {
    if (process.exitCode !== null || process.signalCode !== null) done();
    else process.once('exit', () => done());
  });

/**
 * @param extension folder of the built extension
 * @throws Error when Firefox is missing or does not answer
 */
export async function startFirefox(extension: string): Promise<FirefoxProcess> {
  const port = await freePort();
  const profile = newProfile(port);
  const process = spawn(
    findFirefox(),
    [
      '--headless',
      '--marionette',
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      '--no-remote',
      '-profile',
      profile,
    ],
    { stdio: 'ignore' },
  );
  const end = async () => {
    await ended(process);
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const marionette = await connectMarionette(port);
    // Firefox allows one session: it is made here and shared with Puppeteer.
    const session = await marionette.send('WebDriver:NewSession', { webSocketUrl: true });
    const transport = await bidiOver(session);
    const browser = await puppeteer.connect({
      transport,
      protocol: 'webDriverBiDi',
      defaultViewport: null,
    });
    await marionette.send('Addon:Install', { path: extension, temporary: true });
    return {
      browser,
      marionette,
      async close() {
        // Firefox is gone before it can answer. WebDriver BiDi's own way leaves the process running.
        await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
        marionette.close();
        await end();
      },
    };
  } catch (error) {
    process.kill();
    await end();
    throw error;
  }
}
