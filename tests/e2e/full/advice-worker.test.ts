import type { WebWorker } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '@/utils/settings/settings';
import { advice, waitForAdvice } from '../tools/advice';
import { adviceDesk, CARD, editor } from '../tools/advice-desk';
import { boxText, visit, visitPost } from '../tools/desk';
import { extensionTab } from '../tools/panel-tab';
import { developerProfile } from '../tools/profile';
import { reloadExtension, stopWorker, theWorker } from '../tools/worker';

/** What the advice sends to the worker, and what it says when no answer comes. */
const at = adviceDesk();

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(heard: (message: { amends: string; body: { text: string } }) => void): void;
    };
  };
  storage: {
    local: { set(values: object): Promise<void>; remove(key: string): Promise<void> };
  };
};

const PRIVATE = 'My own card is 5555 5555 5555 4444 by the way.';

describe('a worker that does not answer', () => {
  it('because it sleeps is woken, and the advice comes', async () => {
    await at.openBox('inline');
    await stopWorker(at.desk.browser);
    await at.page.keyboard.type(CARD);
    await waitForAdvice(at.page, /card number/);
  });

  it('is called "not checked", never good, until it does', async () => {
    await at.openBox('inline');
    const { client } = await theWorker(at.desk.browser);
    await client.send('Debugger.enable');
    const paused = new Promise((resolve) => client.once('Debugger.paused', resolve));
    await client.send('Debugger.pause');
    await at.page.keyboard.type(CARD);
    await paused;
    await waitForAdvice(at.page, /^Not checked/);
    await client.send('Debugger.resume');
    await client.send('Debugger.disable');
    await waitForAdvice(at.page, /card number/);
  });
});

describe('what leaves the page', () => {
  let worker: WebWorker;
  beforeAll(async () => {
    worker = await theWorker(at.desk.browser);
    await worker.evaluate(() => {
      chrome.runtime.onMessage.addListener(({ amends, body }) => {
        if (amends === 'lint') globalThis.lints.push(body.text);
      });
    });
  });
  beforeEach(() =>
    worker.evaluate(() => {
      globalThis.lints = [];
    }),
  );
  const sent = () => worker.evaluate(() => globalThis.lints);
  const settings = (change: Partial<Settings>) =>
    worker.evaluate((value) => chrome.storage.local.set({ settings: value }), {
      brand: { handles: ['HarbourPine'], names: [] },
      ...change,
    });
  afterEach(() => worker.evaluate(() => chrome.storage.local.remove('settings')));

  it('is nothing that another account types', async () => {
    await settings({});
    await at.type(PRIVATE, 'inline', { account: 'niall_corrigan' });
    await visitPost(at.desk, 'charged-twice', { account: 'niall_corrigan' });
    expect(await at.page.$('amends-advice')).toBeNull();
    // The brand's own words come after: had the others been sent, they would stand before these.
    await at.type(CARD);
    await waitForAdvice(at.page, /card number/);
    // The number is found while the rest is still being typed.
    await expect.poll(sent, { timeout: 10_000 }).toContain(CARD);
    expect((await sent()).filter((text) => !CARD.startsWith(text))).toEqual([]);
  });

  it('is nothing of a new post, nor where advice is switched off', async () => {
    await visit(at.desk, '/home');
    await at.page.click('[data-testid="primaryColumn"] [contenteditable="true"]');
    await at.page.keyboard.type(PRIVATE);
    await at.page.click('[data-testid="SideNav_NewTweet_Button"]');
    await at.page.waitForSelector(editor('dialog'));
    await at.page.keyboard.type(PRIVATE);
    await settings({ composerAdvice: false });
    await at.type(CARD);
    expect(await at.page.$('amends-advice')).toBeNull();
    await settings({ composerAdvice: true });
    await waitForAdvice(at.page, /card number/);
    expect(new Set(await sent())).toEqual(new Set([CARD]));
  });

  it('is nothing while one scrolls with the caret in the box', async () => {
    await at.type(CARD, 'inline', { churn: 1 });
    await waitForAdvice(at.page, /card number/);
    await expect.poll(sent, { timeout: 10_000 }).toContain(CARD);
    const before = (await sent()).length;
    for (let i = 0; i < 10; i++) await at.page.mouse.wheel({ deltaY: i < 5 ? 120 : -120 });
    await at.page.keyboard.type('.');
    await expect.poll(sent, { timeout: 10_000 }).toContain(`${CARD}.`);
    expect((await sent()).length).toBe(before + 1);
  });
});

describe('what is on record', () => {
  it('lets a deed be claimed once it is logged for this post', async () => {
    await at.type("Hi Dev, I've refunded the second charge.");
    await waitForAdvice(at.page, /nothing is logged as refunded/);
    const records = await extensionTab(at.desk, 'options.html');
    await records.evaluate(
      (postId) =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('amends');
          opening.onsuccess = () => {
            const write = opening.result.transaction('deeds', 'readwrite');
            const deed = { id: 'd1', platform: 'x', customer: 'dev_raithby', postId };
            write.objectStore('deeds').add({ ...deed, kind: 'refunded', detail: '', at: 1e12 });
            write.oncomplete = () => done();
            write.onerror = () => failed(write.error);
          };
        }),
      at.desk.x.world.ids.get('charged-twice') ?? '',
    );
    await records.close();
    await at.page.bringToFront();
    await at.page.keyboard.type('!');
    const claimed = async () => (await advice(at.page))?.text ?? '';
    await expect.poll(claimed, { timeout: 10_000 }).not.toMatch(/nothing is logged/);
  });
});

describe('an Amends that was updated under the tab', () => {
  it('calls what stands in the box not checked', async () => {
    await at.open({ profile: developerProfile() });
    await at.type(CARD);
    await waitForAdvice(at.page, /card number/);
    await reloadExtension(at.desk.browser);
    await waitForAdvice(at.page, /^Not checked: Amends was updated/);
    expect(await boxText(at.desk, 'inline')).toBe(CARD);
  });
});

declare global {
  var lints: string[];
}
