import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '@/utils/settings/settings';
import { advice, adviceObjections, heard, waitForAdvice } from './tools/advice';
import { waitForButton } from './tools/ax';
import { boxText, type Desk, openDesk, submits, visit, visitPost } from './tools/desk';
import { extensionTab } from './tools/panel-tab';
import { developerProfile } from './tools/profile';
import { reloadExtension, stopWorker, theWorker } from './tools/worker';

/** The policy's advice below X's own reply boxes, while the agent types there. */
let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
});
afterAll(() => desk.browser.close());
// Whatever was advised and changed, it is the agent who posts.
afterEach(async () => {
  expect(await submits(desk)).toBe(0);
});

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

type Place = 'inline' | 'dialog';
const FORM = { inline: '[data-testid="inline_reply_offscreen"]', dialog: '[role="dialog"]' };
const editor = (place: Place) => `${FORM[place]} [contenteditable="true"]`;

const CARD = 'Hi Dev, I see 4111 1111 1111 1111 was charged twice.';
const PRIVATE = 'My own card is 5555 5555 5555 4444 by the way.';
const GOOD = 'Hi Dev, being charged £249 twice with rent due Friday is a real worry.';

async function openBox(place: Place, look: Parameters<typeof visit>[2] = {}): Promise<void> {
  if (place === 'inline') {
    await visitPost(desk, 'charged-twice', look);
    await page.click(editor(place));
  } else {
    await visit(desk, '/home', look);
    const id = desk.x.world.ids.get('charged-twice');
    await page.click(`article:has(a[href$="/status/${id}"]) [data-testid="reply"]`);
    // The caret is in it by itself, again whenever X replaces the editor.
    await page.waitForSelector(`${editor(place)}:focus`);
  }
}

async function type(text: string, place: Place = 'inline', look = {}): Promise<void> {
  await openBox(place, look);
  await page.keyboard.type(text);
}

async function press(name: RegExp): Promise<void> {
  const button = await waitForButton(page, name);
  // The box grows with its lines and takes the strip along: a click waits until both stand still.
  for (let before = await button.box(); ; ) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const now = await button.box();
    if (now.x === before.x && now.y === before.y) break;
    before = now;
  }
  await button.click();
}

async function undo(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

const holds = (place: Place, text: string) =>
  page.waitForFunction(
    (where, words) =>
      window.__practice.editors().some((each) => each.place === where && each.text === words),
    { timeout: 5_000 },
    place,
    text,
  );

describe.each(['inline', 'dialog'] as const)('in the %s box', (place) => {
  it('what policy would stop is told in words, with the policy’s own on demand', async () => {
    await type(CARD, place);
    const { text } = await waitForAdvice(page, /card number/);
    expect(text).toMatch(/^Policy would stop this: A payment card number/);
    expect(text).not.toContain('never sent by message');
    await press(/^(Why|\d+ more)$/);
    await waitForAdvice(page, /Card numbers are never sent by message/);
  });

  it('a fix changes exactly those words, leaves the caret, and one undo takes it back', async () => {
    await type(CARD, place);
    await press(/^Take it out$/);
    const fixed = 'Hi Dev, I see was charged twice.';
    await holds(place, fixed);
    await waitForAdvice(page, null);
    await undo();
    await holds(place, CARD);
    await page.keyboard.press('End');
    await press(/^Take it out$/);
    await holds(place, fixed);
    await waitForAdvice(page, null);
    await page.keyboard.type(' Café');
    await holds(place, `${fixed} Café`);
  });

  it('covers nothing of X’s form, in any width', async () => {
    for (const width of place === 'inline' ? [360, 600, 1400] : [360, 1000]) {
      await page.setViewport({ width, height: 800 });
      await type(CARD, place, {
        theme: width % 400 ? 'light' : 'dark',
        fontSize: 14 + (width % 3),
      });
      await waitForAdvice(page, /card number/);
      expect(await covered(place)).toEqual([]);
      await press(/^(Why|\d+ more)$/);
      const { left, right } = await waitForAdvice(page, /never sent/);
      expect(await covered(place)).toEqual([]);
      expect([left >= 0, right <= width]).toEqual([true, true]);
    }
    await page.setViewport(null);
  });
});

/** What one presses or reads in the form that something else lies over. */
function covered(place: Place): Promise<string[]> {
  return page.evaluate((form) => {
    const parts = `${form} :is(button, [role="progressbar"], [contenteditable="true"], a)`;
    return [...document.querySelectorAll(parts)]
      .filter(
        (each) => !each.closest('article') && each.checkVisibility({ visibilityProperty: true }),
      )
      .filter((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        if (width === 0 || height === 0) return false;
        return [0.1, 0.5, 0.9].some(
          (share) =>
            document.elementFromPoint(left + width * share, top + height * share)?.localName ===
            'amends-advice',
        );
      })
      .map((each) => each.outerHTML.slice(0, 80));
  }, FORM[place]);
}

describe('the words in the box', () => {
  it('draw no advice while they are an ordinary good reply', async () => {
    await type(`${GOOD} 4111 1111 1111 1111`);
    await waitForAdvice(page, /card number/);
    for (let i = 0; i < 20; i++) await page.keyboard.press('Backspace');
    await holds('inline', GOOD);
    await waitForAdvice(page, null);
  });

  it('may be several paragraphs, with the finding in the last', async () => {
    await openBox('inline');
    await page.keyboard.type('Hello Dev,');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('it is 4111 1111 1111 1111 then.');
    await press(/^Take it out$/);
    await holds('inline', 'Hello Dev,\n\nit is then.');
  });

  it('are never changed for words that stand there no more', async () => {
    await type(CARD);
    const fix = await waitForButton(page, /^Take it out$/);
    const { x, y, width, height } = await fix.box();
    await page.keyboard.type('!!');
    await page.mouse.click(x + width / 2, y + height / 2);
    await waitForAdvice(page, /card number/);
    expect(await boxText(desk, 'inline')).toMatch(
      /^Hi Dev, I see (4111 1111 1111 1111 )?was charged twice\.!!$/,
    );
  });

  it('of a post that was gone to meanwhile are checked anew, without what was said before', async () => {
    await type(CARD);
    await waitForAdvice(page, /card number/);
    await page.evaluate(
      (path) => {
        history.pushState(null, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      new URL(desk.x.urlOf('lamp-scratch')).pathname,
    );
    await page.waitForFunction(() => document.querySelector('amends-advice') === null);
    await page.click(editor('inline'));
    await page.keyboard.type('Your PIN is 4821 now.');
    const { text } = await waitForAdvice(page, /A secret/);
    expect(text).not.toContain('card number');
  });

  it('are checked while X replaces the editor under the caret', async () => {
    await openBox('dialog', { remount: 1 });
    await page.keyboard.type('4111 1111 1111 1111 it is', { delay: 30 });
    await waitForAdvice(page, /card number/);
    await press(/^Take it out$/);
    await waitForAdvice(page, null);
  });

  it('are hushed by the agent’s own wish, until something else strikes', async () => {
    await type(CARD);
    await waitForAdvice(page, /card number/);
    await press(/^Hide these$/);
    await waitForAdvice(page, null);
    await page.keyboard.type(' Your PIN is 4821 now.');
    const { text } = await waitForAdvice(page, /./);
    expect(text).not.toContain('card number');
  });
});

describe('people without a pointer, or without sight', () => {
  it('reach a fix by Tab, press it with Enter and are back in the words', async () => {
    await type(CARD);
    await waitForAdvice(page, /card number/);
    await page.evaluate(() => window.__practice.reset());
    for (let i = 0; i < 12; i++) {
      if (await page.evaluate(() => document.activeElement?.localName === 'amends-advice')) break;
      await page.keyboard.press('Tab');
    }
    // Single letters there are no shortcuts of X.
    for (const key of ['l', 'r', 't', 'n', 'j', '.'] as const) await page.keyboard.press(key);
    const seen = await page.evaluate(() =>
      window.__practice.keys.filter(({ key, target }) => key !== 'Tab' && !/div/.test(target)),
    );
    expect(seen).toEqual([]);
    await page.keyboard.press('Enter');
    await holds('inline', 'Hi Dev, I see was charged twice.');
    await waitForAdvice(page, null);
    await page.keyboard.type(' Ok');
    await holds('inline', 'Hi Dev, I see was charged twice. Ok');
  });

  it('stay in X’s dialog when they press Escape in the strip', async () => {
    await type(CARD, 'dialog');
    await (await waitForButton(page, /^Take it out$/)).focus();
    await page.evaluate(() => window.__practice.reset());
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => window.__practice.keys.length)).toBe(0);
    expect(await boxText(desk, 'dialog')).toBe(CARD);
  });

  it('hear the sum once typing rests, and that it is gone', async () => {
    await type(CARD);
    await expect
      .poll(() => heard(page), { timeout: 10_000 })
      .toMatch(/^Policy would stop 1 thing in this reply\./);
    await press(/^Take it out$/);
    await expect.poll(() => heard(page), { timeout: 10_000 }).toMatch(/Changed|Nothing left/);
  });

  it.each(['light', 'dark'] as const)(
    'meet nothing that axe objects to, in the %s',
    async (theme) => {
      await type(CARD, 'inline', { theme });
      await waitForAdvice(page, /card number/);
      await press(/^(Why|\d+ more)$/);
      await waitForAdvice(page, /never sent/);
      expect(await adviceObjections(desk)).toEqual([]);
    },
  );
});

describe('scripts of the page', () => {
  it('cannot press a fix nor read what was found', async () => {
    await type(CARD);
    await waitForAdvice(page, /card number/);
    const told = await page.$eval('amends-advice', (host) => {
      (host as HTMLElement).click();
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      return [host.shadowRoot, host.outerHTML.replace(/ style="[^"]*"/, '')];
    });
    expect(told).toEqual([null, '<amends-advice data-scheme="light"></amends-advice>']);
    expect(await boxText(desk, 'inline')).toBe(CARD);
  });
});

describe('a worker that does not answer', () => {
  it('because it sleeps is woken, and the advice comes', async () => {
    await openBox('inline');
    await stopWorker(desk.browser);
    await page.keyboard.type(CARD);
    await waitForAdvice(page, /card number/);
  });

  it('is called "not checked", never good, until it does', async () => {
    await openBox('inline');
    const { client } = await theWorker(desk.browser);
    await client.send('Debugger.enable');
    const paused = new Promise((resolve) => client.once('Debugger.paused', resolve));
    await client.send('Debugger.pause');
    await page.keyboard.type(CARD);
    await paused;
    await waitForAdvice(page, /^Not checked/);
    await client.send('Debugger.resume');
    await client.send('Debugger.disable');
    await waitForAdvice(page, /card number/);
  });
});

describe('what leaves the page', () => {
  let worker: WebWorker;
  beforeAll(async () => {
    worker = await theWorker(desk.browser);
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
    await type(PRIVATE, 'inline', { account: 'niall_corrigan' });
    await visitPost(desk, 'charged-twice', { account: 'niall_corrigan' });
    expect(await page.$('amends-advice')).toBeNull();
    // The brand's own words come after: had the others been sent, they would stand before these.
    await type(CARD);
    await waitForAdvice(page, /card number/);
    // The number is found while the rest is still being typed.
    await expect.poll(sent, { timeout: 10_000 }).toContain(CARD);
    expect((await sent()).filter((text) => !CARD.startsWith(text))).toEqual([]);
  });

  it('is nothing of a new post, nor where advice is switched off', async () => {
    await visit(desk, '/home');
    await page.click('[data-testid="primaryColumn"] [contenteditable="true"]');
    await page.keyboard.type(PRIVATE);
    await page.click('[data-testid="SideNav_NewTweet_Button"]');
    await page.waitForSelector(editor('dialog'));
    await page.keyboard.type(PRIVATE);
    await settings({ composerAdvice: false });
    await type(CARD);
    expect(await page.$('amends-advice')).toBeNull();
    await settings({ composerAdvice: true });
    await waitForAdvice(page, /card number/);
    expect(new Set(await sent())).toEqual(new Set([CARD]));
  });

  it('is nothing while one scrolls with the caret in the box', async () => {
    await type(CARD, 'inline', { churn: 1 });
    await waitForAdvice(page, /card number/);
    await expect.poll(sent, { timeout: 10_000 }).toContain(CARD);
    const before = (await sent()).length;
    for (let i = 0; i < 10; i++) await page.mouse.wheel({ deltaY: i < 5 ? 120 : -120 });
    await page.keyboard.type('.');
    await expect.poll(sent, { timeout: 10_000 }).toContain(`${CARD}.`);
    expect((await sent()).length).toBe(before + 1);
  });
});

describe('what is on record', () => {
  it('lets a deed be claimed once it is logged for this post', async () => {
    await type("Hi Dev, I've refunded the second charge.");
    await waitForAdvice(page, /nothing is logged as refunded/);
    const records = await extensionTab(desk, 'options.html');
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
      desk.x.world.ids.get('charged-twice') ?? '',
    );
    await records.close();
    await page.bringToFront();
    await page.keyboard.type('!');
    const claimed = async () => (await advice(page))?.text ?? '';
    await expect.poll(claimed, { timeout: 10_000 }).not.toMatch(/nothing is logged/);
  });
});

describe('an Amends that was updated under the tab', () => {
  it('calls what stands in the box not checked', async () => {
    await desk.browser.close();
    desk = await openDesk({ profile: developerProfile() });
    page = desk.page;
    await type(CARD);
    await waitForAdvice(page, /card number/);
    await reloadExtension(desk.browser);
    await waitForAdvice(page, /^Not checked: Amends was updated/);
    expect(await boxText(desk, 'inline')).toBe(CARD);
  });
});

declare global {
  var lints: string[];
}
