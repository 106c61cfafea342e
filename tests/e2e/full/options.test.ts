import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForButton, waitForButtons } from '../tools/ax';
import { axeObjections, sidewaysOverflow } from '../tools/axe';
import {
  type Desk,
  draftText,
  MARKER,
  markerOn,
  openDesk,
  openPanelOn,
  visit,
  visitPost,
} from '../tools/desk';
import { extensionTab, look, panelFromToolbar } from '../tools/panel-tab';
import { closeSidePanel, sidePanel } from '../tools/side-panel';
import { extensionId } from '../tools/worker';

const UNTAGGED = 'hate-untagged';

async function enter(options: Page, field: string, text: string): Promise<void> {
  await options.bringToFront();
  await options.locator(`aria/${field}[role="textbox"]`).click();
  await options.keyboard.type(text);
  await options.keyboard.press('Enter');
}

const saved = (options: Page) =>
  options.waitForFunction(() => document.querySelector('[role="status"]')?.textContent === 'Saved');

const words = (panel: Page) => panel.evaluate(() => document.body.textContent ?? '');

describe('the options page', () => {
  let desk: Desk;
  let options: Page;
  beforeAll(async () => {
    desk = await openDesk();
    options = await extensionTab(desk, 'options.html');
  });
  afterAll(() => desk.browser.close());

  it('keeps handles, names and colleagues across a reload', async () => {
    await enter(options, 'Brand handles', '@HarbourPine');
    await enter(options, 'Brand names', 'Harbour & Pine');
    await enter(options, "Colleagues' handles", 'hp_jo, hp_sam');
    await saved(options);
    await options.reload();
    for (const entry of ['@HarbourPine', 'Harbour & Pine', '@hp_jo', '@hp_sam']) {
      await waitForButton(options, new RegExp(`^Remove ${entry}$`));
    }
  });

  it.each([
    [1200, 'light'],
    [360, 'dark'],
    [250, 'light'],
  ] as const)(
    'at %i px, %s, axe finds nothing to object to and nothing is cut off',
    async (width, scheme) => {
      await look(options, width, scheme);
      expect(await axeObjections(options)).toEqual([]);
      expect(await sidewaysOverflow(options)).toEqual([]);
    },
  );

  it('tell what is stored, masked and asked for, all that is asked for', async () => {
    const link = await options.waitForSelector('a[href="privacy.html"]');
    const page = await desk.browser.newPage();
    await page.goto((await link?.evaluate((each) => (each as HTMLAnchorElement).href)) ?? '');
    const text = await words(page);
    expect(text).toMatch(/sends nothing anywhere.*masked.*For how long.*delete/s);
    const asked = await page.evaluate('chrome.runtime.getManifest().permissions');
    expect(asked).toContain('storage');
    for (const permission of asked as string[]) expect(text).toContain(permission);
    await look(page, 360, 'dark');
    expect(await axeObjections(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual([]);
    await page.close();
  });

  it('leaves the other parts standing where one cannot be read, and says what was kept', async () => {
    const page = await desk.browser.newPage();
    await page.evaluateOnNewDocument(`{
      const area = chrome.storage.local;
      const get = area.get.bind(area);
      const damaged = ['settings', 'retention-days'];
      area.get = async (key) => {
        if (damaged.includes(key)) throw new Error('Damaged on the disk');
        return get(key);
      };
    }`);
    await page.goto(`chrome-extension://${await extensionId(desk.browser)}/options.html`);
    await page.waitForSelector('h1');
    expect(await words(page)).toMatch(/Brand, team and sign-off.*Nothing was deleted/);
    await waitForButton(page, /Write your own/);
    expect(await words(page)).not.toContain('Brand handles');
    await page.close();
  });
});

describe('what is set reaches the open X page and the panel at once', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.browser.close());
  afterEach(() => closeSidePanel(desk.browser));

  it('a brand name marks posts that name it untagged, without a reload', async () => {
    await visitPost(desk, UNTAGGED);
    await desk.page.evaluate(() => Object.assign(window, { before: true }));
    const options = await extensionTab(desk, 'options.html');
    await enter(options, 'Brand names', 'Harbour & Pine');
    await saved(options);
    await options.close();
    await desk.page.bringToFront();
    await markerOn(desk, UNTAGGED);
    expect(await desk.page.evaluate(() => 'before' in window)).toBe(true);
  });

  it('drafts for such a post wait for a reason, which is kept when it is opened again', async () => {
    await (await markerOn(desk, UNTAGGED)).click();
    let panel = await sidePanel(desk.browser);
    const ask = await waitForButton(panel, /^They ask for help$/);
    expect(await words(panel)).toContain('untagged');
    expect(await panel.$$('textarea')).toEqual([]);
    await ask.click();
    await panel.waitForSelector('textarea');

    await closeSidePanel(desk.browser);
    await desk.page.bringToFront();
    panel = await openPanelOn(desk, UNTAGGED);
    expect(await words(panel)).toContain('Answering because: They ask for help');
  });

  it('a first name signs the drafts that are on screen', async () => {
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    expect(await draftText(panel)).not.toContain('^');
    const options = await extensionTab(desk, 'options.html');
    await options.locator('aria/First name[role="textbox"]').fill('Jo');
    await saved(options);
    // "Saved" may still be that of the setting before.
    await options.waitForFunction(() =>
      document.body.textContent?.includes('Replies end with: ^Jo'),
    );
    await panel.waitForFunction(() => {
      const drafts = [...document.querySelectorAll('textarea')];
      return drafts.length > 0 && drafts.every(({ value }) => value.endsWith('^Jo'));
    });
    await options.close();
  });
});

describe('logged out, with nothing set', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.browser.close());

  it('the panel says so and asks for the handle, and nothing is marked until it is there', async () => {
    await visit(desk, '/home', { loggedOut: 1 });
    const panel = await panelFromToolbar(desk);
    const ask = await waitForButton(panel, /^Enter your handle$/);
    expect(await words(panel)).toMatch(/Nobody is logged in.*Nothing is marked/);
    // The page has been read by now, else the panel could not know that nobody is logged in.
    await panel.waitForFunction(() => /Read [1-9]/.test(document.body.textContent ?? ''));
    expect(await desk.page.$$('amends-marker')).toEqual([]);

    const opened = desk.browser.waitForTarget((each) => each.url().endsWith('/options.html'));
    await ask.click();
    const options = await (await opened).page();
    if (!options) throw new Error('the options did not open in a tab');
    await enter(options, 'Brand handles', 'HarbourPine');
    await saved(options);
    await desk.page.bringToFront();
    await waitForButtons(desk.page, MARKER, 3);
  });
});
