import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForButton } from '../tools/ax';
import { axeObjections, sidewaysOverflow } from '../tools/axe';
import {
  boxText,
  type Desk,
  draftText,
  insertDraft,
  markerOn,
  openDesk,
  openPanelOn,
  said,
  submits,
  visit,
  visitPost,
} from '../tools/desk';
import { extensionTab, look, panelFromToolbar, type Scheme } from '../tools/panel-tab';
import { closeSidePanel, sidePanel } from '../tools/side-panel';
import { extensionId } from '../tools/worker';

/** A customer with a past that fills the history's box. */
const POST = 'sofa-third-slot';
const PAST = ['tamsin-1', 'tamsin-2'];

/** The box of entries in the region of the same name. */
const HISTORY = 'section [role="group"]';

const fromEnd = (list: Element) => list.scrollHeight - list.scrollTop - list.clientHeight;

/** Writes complaints of a customer into the database as if they had been read, oldest first. */
async function rememberPast(page: Page, customer: string, texts: string[]): Promise<void> {
  await page.evaluate(
    async (handle, past) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('amends'));
      const table = db.transaction('complaints', 'readwrite').objectStore('complaints');
      const rows = await done(table.getAll());
      const row = rows.find((each) => each.customer === handle);
      for (const [n, text] of past.entries()) {
        const at = row.at - (past.length - n) * 3_600_000;
        const post = { ...row.post, id: `7${n}`, text, at };
        await done(table.put({ ...row, postId: post.id, post, at }));
      }
      db.close();
    },
    customer,
    texts,
  );
}

const LOOKS: [number, Scheme][] = [250, 360, 600].flatMap((width): [number, Scheme][] => [
  [width, 'light'],
  [width, 'dark'],
]);

async function expectGoodLooks(page: Page): Promise<void> {
  expect(await sidewaysOverflow(page)).toEqual([]);
  expect(await axeObjections(page)).toEqual([]);
}

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.browser.close());

declare const chrome: {
  storage: { session: { onChanged: { addListener(listener: () => void): void } } };
};

describe('a post that is opened and left at once', () => {
  it('stays left, though what was written about it arrives later', async () => {
    await visit(desk, '/home');
    const panel = await panelFromToolbar(desk);
    await panel.waitForSelector('main li button');
    const shown = await panel.evaluate(async () => {
      const seen: string[] = [];
      const list = () => document.querySelector('main li button') !== null;
      // Both clicks are stored, and both are heard of, before the answer counts.
      const heard = new Promise<void>((resolve) => {
        let changes = 0;
        chrome.storage.session.onChanged.addListener(() => {
          changes += 1;
          if (changes === 2) requestAnimationFrame(() => resolve());
        });
      });
      document.querySelector<HTMLElement>('main li button')?.click();
      await new Promise(requestAnimationFrame);
      seen.push(list() ? 'list' : 'post');
      document.querySelector<HTMLElement>('header button')?.click();
      await new Promise(requestAnimationFrame);
      const watch = new MutationObserver(() => {
        if (!list()) seen.push('post again');
      });
      watch.observe(document.body, { childList: true, subtree: true });
      await heard;
      seen.push(list() ? 'list' : 'post');
      return seen;
    });
    expect(shown).toEqual(['post', 'list']);
    await closeSidePanel(desk.browser);
  });
});

describe('the panel at every width, light and dark', () => {
  let panel: Page;
  beforeAll(async () => {
    for (const key of PAST) {
      await visitPost(desk, key);
      await markerOn(desk, key);
    }
    await visit(desk, '/home');
    await openPanelOn(desk, POST);
    // What a panel shows is kept by window, so a tab beside it shows the same, at any width.
    panel = await extensionTab(desk, 'sidepanel.html');
    await panel.waitForSelector('textarea');
  });
  afterAll(async () => {
    await panel.close();
    await closeSidePanel(desk.browser);
  });

  it.each(LOOKS)('a post at %i px, %s', async (width, scheme) => {
    await look(panel, width, scheme);
    await expectGoodLooks(panel);
  });

  it.each(LOOKS)('the list at %i px, %s', async (width, scheme) => {
    if (await panel.$('textarea')) {
      await (await waitForButton(panel, /^Back to the list$/)).click();
      await panel.waitForSelector('main li button');
    }
    await look(panel, width, scheme);
    await expectGoodLooks(panel);
  });
});

describe('while the engine that makes drafts is not there yet', () => {
  it('the panel shows the post and its history, and the drafts as soon as it is', async () => {
    await visit(desk, '/home');
    await openPanelOn(desk, POST);
    const panel = await desk.browser.newPage();
    try {
      await panel.setRequestInterception(true);
      const asked = new Promise<HTTPRequest>((resolve) => {
        panel.on('request', (request) => {
          if (request.url().includes('draft-engine')) resolve(request);
          else void request.continue();
        });
      });
      await panel.goto(`chrome-extension://${await extensionId(desk.browser)}/sidepanel.html`);
      const engine = await asked;
      await panel.waitForSelector(HISTORY);
      expect(await panel.$eval('main h2', (name) => name.textContent)).toBe('Tamsin Oakes');
      expect(await panel.$$('textarea')).toEqual([]);
      await engine.continue();
      await panel.waitForSelector('textarea');
    } finally {
      await panel.close();
      await closeSidePanel(desk.browser);
    }
  });
});

describe('the real side panel', () => {
  let panel: Page;
  beforeAll(async () => {
    await visit(desk, '/home');
    panel = await openPanelOn(desk, POST);
  });
  afterAll(() => closeSidePanel(desk.browser));

  it('has nothing cut off and nothing axe objects to', async () => {
    await expectGoodLooks(panel);
  });

  it('nor in the question what to do with text that stands in the box', async () => {
    await desk.page.bringToFront();
    const reply = `article:has(a[href$="/status/${desk.x.world.ids.get(POST)}"]) [data-testid="reply"]`;
    await desk.page.click(reply);
    await desk.page.waitForSelector('[role="dialog"] [contenteditable="true"]');
    await desk.page.keyboard.type('Hi Tamsin,');
    await panel.bringToFront();
    expect(await insertDraft(panel)).toContain('Hi Tamsin,');
    for (const [width, scheme] of LOOKS) {
      await look(panel, width, scheme);
      await expectGoodLooks(panel);
    }
    await (await waitForButton(panel, /^Cancel$/)).click();
  });
});

describe('a long past', () => {
  const LONG = `${'The 40-minute wait again. '.repeat(12)}The end.`;
  let panel: Page;
  const box = (read: (element: Element) => number) => panel.$eval(HISTORY, read);
  beforeAll(async () => {
    await visit(desk, '/home');
    await markerOn(desk, 'charged-twice');
    const options = await extensionTab(desk, 'options.html');
    await rememberPast(options, 'dev_raithby', [
      LONG,
      ...Array.from({ length: 24 }, (_, n) => (n === 22 ? LONG : `no. ${n}`)),
    ]);
    await options.close();
    await desk.page.bringToFront();
    panel = await openPanelOn(desk, 'charged-twice');
  });
  afterAll(() => closeSidePanel(desk.browser));

  it('shows its newest 20 in a box that does not push the drafts away', async () => {
    expect(await panel.$$eval(`${HISTORY} li`, (items) => items.length)).toBe(20);
    expect(await box((each) => each.clientHeight)).toBeLessThan(200);
    const last = `${HISTORY} li:last-child`;
    expect(await panel.$eval(last, (each) => each.textContent)).toContain('no. 23');
    expect(await box(fromEnd)).toBeLessThanOrEqual(1);
  });

  it.each([
    [360, 800],
    [320, 700],
  ])(
    'leaves the first draft and its Insert in view, of a usual post at %i × %i',
    async (width, height) => {
      await panel.setViewport({ width, height });
      const bottom = await panel.$eval('article', (draft) => {
        scrollTo(0, 0);
        const buttons = [...draft.querySelectorAll('button')];
        const insert = buttons.find(({ textContent }) => textContent === 'Insert reply');
        return insert?.getBoundingClientRect().bottom;
      });
      expect(bottom).toBeLessThanOrEqual(height);
    },
  );

  it('keeps showing the newest when the panel is made narrower', async () => {
    await look(panel, 250, 'light');
    await panel.waitForFunction(
      (selector) => {
        const list = document.querySelector(selector);
        return list && list.scrollHeight - list.scrollTop - list.clientHeight <= 1;
      },
      {},
      HISTORY,
    );
  });

  it('scrolls by keyboard, and earlier entries come in above without moving what is read', async () => {
    await panel.focus(HISTORY);
    await panel.keyboard.press('Home');
    await panel.waitForFunction(
      (selector) => document.querySelector(selector)?.scrollTop === 0,
      {},
      HISTORY,
    );
    const top = () =>
      panel.$$eval(
        `${HISTORY} li`,
        (items) =>
          items.find((each) => each.textContent?.endsWith('no. 4'))?.getBoundingClientRect().top,
      );
    const before = await top();
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(
      (selector) => document.querySelectorAll(`${selector} li`).length === 25,
      {},
      HISTORY,
    );
    // The line that offered them is gone from above as well.
    expect(Math.abs(((await top()) ?? 0) - (before ?? 0))).toBeLessThan(30);
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('group');
  });

  it('opens an entry that is longer than three lines, and offers nothing on short ones', async () => {
    const first = await panel.waitForSelector(`${HISTORY} li`);
    const height = () => first?.$eval('p', (text) => text.clientHeight);
    const folded = (await height()) ?? 0;
    const more = await first?.waitForSelector('button[aria-expanded="false"]');
    await more?.focus();
    await panel.keyboard.press('Enter');
    await first?.waitForSelector('button[aria-expanded="true"]');
    expect(await height()).toBeGreaterThan(folded * 2);
    expect(await panel.$$(`${HISTORY} button[aria-expanded]`)).toHaveLength(2);
  });

  it('a new entry leaves the drafts where they are under the pointer', async () => {
    await (await waitForButton(panel, /^Back to the list$/)).click();
    await panel.waitForSelector('main li button');
    // Nothing is stored about this one, so that the first entry makes the history taller.
    await desk.page.bringToFront();
    await visitPost(desk, 'app-login-loop');
    await openPanelOn(desk, 'app-login-loop');
    const top = () => panel.$eval('textarea', (draft) => draft.getBoundingClientRect().top);
    const history = () => panel.$eval('section', (each) => each.getBoundingClientRect().height);
    await look(panel, 360, 'light');
    await panel.$eval('textarea', (draft) => draft.focus({ preventScroll: true }));
    expect(await panel.evaluate(() => window.scrollY)).toBe(0);
    const before = { top: await top(), history: await history() };
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await panel.waitForSelector(HISTORY);
    // Until the frame that shows it has been laid out.
    await panel.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
    expect(await history()).toBeGreaterThan(before.history + 20);
    expect(Math.abs((await top()) - before.top)).toBeLessThanOrEqual(1);
  });
});

describe('without a mouse', () => {
  afterAll(() => closeSidePanel(desk.browser));

  it('Enter on a marker opens its post, j goes to a draft, Ctrl+Enter inserts it', async () => {
    await visitPost(desk, 'charged-twice');
    const marker = await markerOn(desk, 'charged-twice');
    await marker.focus();
    await desk.page.keyboard.press('Enter');
    const panel = await sidePanel(desk.browser);
    await panel.waitForSelector('textarea');
    await panel.keyboard.press('j');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Draft text',
    );
    const text = await draftText(panel);
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    expect(await said(panel)).toMatch(/in X's box/);
    expect(await boxText(desk, 'inline')).toBe(text);
    expect(await submits(desk)).toBe(0);
  });

  it('Escape goes back to the list, on the row that was left, and Enter opens it again', async () => {
    const panel = await sidePanel(desk.browser);
    const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('main li button');
    expect(await focused()).toContain('Dev Raithby');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('textarea');
    expect(await panel.$eval('main h2', (name) => name.textContent)).toBe('Dev Raithby');
  });
});
