import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForButton } from '../tools/ax';
import { type Desk, markerOn, openDesk, openPanelOn, visit, visitPost } from '../tools/desk';
import { extensionTab, look } from '../tools/panel-tab';
import { HISTORY, rememberPast } from '../tools/past';
import { closeSidePanel } from '../tools/side-panel';

/** The line that tells what the newest entry is and when. */
const showsNewestHead = (list: Element) => {
  const head = list.querySelector('li:last-child > div')?.getBoundingClientRect();
  const { top, bottom } = list.getBoundingClientRect();
  return head !== undefined && head.top >= top && head.bottom <= bottom;
};

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.browser.close());

describe('a long past', () => {
  const LONG = `${'The 40-minute wait again. '.repeat(12)}The end.`;
  let panel: Page;
  const box = <T>(read: (element: Element) => T) => panel.$eval(HISTORY, read);
  beforeAll(async () => {
    await visit(desk, '/home');
    await markerOn(desk, 'charged-twice');
    const options = await extensionTab(desk, 'options.html');
    await rememberPast(options, 'dev_raithby', [
      LONG,
      ...Array.from({ length: 24 }, (_, n) => (n === 23 ? LONG : `no. ${n}`)),
    ]);
    await options.close();
    await desk.page.bringToFront();
    panel = await openPanelOn(desk, 'charged-twice');
  });
  afterAll(() => closeSidePanel(desk.browser));

  it('shows its newest 20, the last one from its head, in a box that does not push the drafts away', async () => {
    expect(await panel.$$eval(`${HISTORY} li`, (items) => items.length)).toBe(20);
    expect(await box((each) => each.clientHeight)).toBeLessThan(200);
    const last = `${HISTORY} li:last-child`;
    expect(await panel.$eval(last, (each) => each.textContent)).toContain('The end.');
    expect(await box(showsNewestHead)).toBe(true);
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
    await panel.waitForFunction(showsNewestHead, {}, (await panel.$(HISTORY)) as never);
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
