import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from './find-browser';
import { builtExtension } from './launch';
import { connectMarionette, type Marionette } from './marionette';

const ADDON = 'amends@amends.example';
/** Fixed, so that addresses of extension pages are known. */
const UUID = '6b1f2c3e-9d57-4c4e-8f40-5a2f3f3d1c10';

/** A Firefox with the extension, its own pages and its real sidebar. */
export interface FirefoxPanel {
  /** Opens one of the extension's pages in a tab, such as `sidepanel.html`. */
  openPage(name: string): Promise<void>;
  /** Runs in the current tab; the value comes back as JSON. */
  inPage(script: string, values?: unknown[]): Promise<unknown>;
  /** Opens the real sidebar and waits until its page has text. */
  openSidebar(): Promise<void>;
  sidebarText(): Promise<string>;
  /** CSS px. */
  sidebarWidth(): Promise<number>;
  /** CSS px by which its page is wider than the sidebar. */
  sidebarOverflow(): Promise<number>;
  /** PNG of the whole window with the sidebar. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  // The event page sleeps after 3 s instead of 30, so that its restart is tested.
  'extensions.background.idle.timeout': 3_000,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
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
  const all = { ...PREFERENCES, 'marionette.port': port };
  const lines = Object.entries(all).map(
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

const answerValue = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;

/** Scripts in Firefox's own window; each ends by calling `done`. */
function chromeRunner(firefox: Marionette) {
  return async (script: string, values: unknown[] = []): Promise<unknown> => {
    await firefox.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return answerValue(
        await firefox.send('WebDriver:ExecuteAsyncScript', {
          script: `const done = arguments[arguments.length - 1];
            const win = Services.wm.getMostRecentWindow('navigator:browser'); ${script}`,
          args: values,
        }),
      );
    } finally {
      await firefox.send('Marionette:SetContext', { value: 'content' });
    }
  };
}

/** The extension's sidebar is known only some time after it was installed. */
const SHOW_SIDEBAR = `
  const look = () => {
    const key = [...win.SidebarController.sidebars.keys()].find((name) => name.endsWith('-sidebar-action'));
    if (!key) return win.setTimeout(look, 50);
    win.SidebarController.show(key);
    done(true);
  };
  look();`;

/** Asks the sidebar's page for the value of an expression, over a frame script: frames cannot be switched into it. */
const IN_SIDEBAR = `
  const inner = win.SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
  if (!inner?.currentURI.spec.startsWith('moz-extension:')) return done(null);
  // A page that is still being swapped in loses the question: null, so that it is put again.
  win.setTimeout(() => done(null), 1000);
  inner.messageManager.addMessageListener('amends:value', function heard(message) {
    inner.messageManager.removeMessageListener('amends:value', heard);
    done(message.data);
  });
  inner.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(
    'sendAsyncMessage("amends:value", ' + arguments[0] + ')'), false);`;

/** @throws Error when Firefox or the built extension is missing */
export async function launchFirefoxPanel(): Promise<FirefoxPanel> {
  const extension = builtExtension('firefox');
  const port = await freePort();
  const profile = newProfile(port);
  const process = spawn(
    findFirefox(),
    [
      '--headless',
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '-profile',
      profile,
    ],
    { stdio: 'ignore' },
  );
  const firefox = await connectMarionette(port);
  await firefox.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  await firefox.send('Addon:Install', { path: extension, temporary: true });
  const inChrome = chromeRunner(firefox);
  const sidebar = (expression: string) => inChrome(IN_SIDEBAR, [expression]);

  return {
    async openPage(name) {
      await firefox.send('WebDriver:Navigate', { url: `moz-extension://${UUID}/${name}` });
    },
    inPage: async (script, values = []) =>
      answerValue(await firefox.send('WebDriver:ExecuteScript', { script, args: values })),
    async openSidebar() {
      await inChrome(SHOW_SIDEBAR);
      const end = Date.now() + 15_000;
      while (!(await sidebar('content.document.body?.textContent.trim() ?? ""'))) {
        if (Date.now() > end) throw new Error('The sidebar stayed empty');
      }
    },
    sidebarText: async () => String(await sidebar('content.document.body.textContent')),
    sidebarWidth: async () => Number(await sidebar('content.innerWidth')),
    sidebarOverflow: async () =>
      Number(
        await sidebar(
          'content.document.documentElement.scrollWidth - content.document.documentElement.clientWidth',
        ),
      ),
    async screenshot() {
      await firefox.send('Marionette:SetContext', { value: 'chrome' });
      const picture = answerValue(await firefox.send('WebDriver:TakeScreenshot', { full: false }));
      await firefox.send('Marionette:SetContext', { value: 'content' });
      return Buffer.from(String(picture), 'base64');
    },
    async close() {
      // Firefox is gone before it can answer.
      await firefox.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      firefox.close();
      await ended(process);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
