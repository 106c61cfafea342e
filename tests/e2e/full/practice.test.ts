import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inspectLine, inspectPage } from '../../cli/inspect-page';
import type { InspectOutput } from '../../cli/output/inspect';
import { launchChromium } from '../tools/launch';
import { type ServedX, serveX } from '../tools/serve-x';

const ARTICLE = 'article[data-testid="tweet"]';
const INLINE = '[data-testid="inline_reply_offscreen"]';
const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const DIALOG = '[role="dialog"]';

let browser: Browser;
let page: Page;
let x: ServedX;

/** @param path a key of the world, a path on x.com, or a whole address */
async function open(path: string, query = ''): Promise<void> {
  page = await browser.newPage();
  x = await serveX(page);
  const key = /^[\w-]+$/.test(path);
  if (key) await page.goto(x.urlOf(path, query));
  else await page.goto(path.startsWith('/') ? x.url(path, query) : path);
  await page.waitForSelector(ARTICLE);
}

/** What Amends reads of a page: the same code as in the tests on real saved pages. */
const read = (html: string): InspectOutput[] =>
  inspectPage(new JSDOM(html).window.document)
    .map(inspectLine)
    .filter((line) => line !== null);
const idsOnPage = () =>
  page.$$eval('article[data-testid="tweet"] a[href*="/status/"] time', (times) =>
    times.map((time) => /\/status\/(\d+)/.exec(time.closest('a')?.href ?? '')?.[1]),
  );
const articleOf = (key: string) => `${ARTICLE}:has(a[href*="${x.world.ids.get(key)}"])`;
const text = async () => (await page.evaluate(() => window.__practice.editors())).at(-1)?.text;

async function scrollUntilGone(id: string): Promise<void> {
  await page.mouse.move(500, 500);
  for (let turn = 0; turn < 60 && (await idsOnPage()).includes(id); turn++) {
    await page.mouse.wheel({ deltaY: 700 });
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
}

/** Replies through the dialog as a person does. */
async function replyTo(key: string, words: string): Promise<void> {
  await page.click(`${articleOf(key)} [data-testid="reply"]`);
  await page.waitForSelector(`${DIALOG} ${EDITOR}`);
  await page.keyboard.type(words);
  await page.click(`${DIALOG} [data-testid="tweetButton"]:not([disabled])`);
  await page.waitForSelector('[data-testid="toast"] a');
}

describe('the practice timeline behaves like X where Amends relies on it', () => {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  it('is read by Amends as the world was written', async () => {
    await open('/home');
    const posts = read(await page.content());
    expect(posts.length).toBe((await page.$$(ARTICLE)).length);
    const wrong = posts.filter((line) => {
      const post = [...x.world.posts.values()].find((each) =>
        line.ad ? each.by === line.handle : each.id === line.postId,
      );
      const whole = post?.text?.replace(/[^\S\n]+/g, ' ') ?? null;
      return !post || (line.cut ? !whole?.startsWith(line.text ?? '-') : whole !== line.text);
    });
    expect(wrong).toEqual([]);
    expect(posts.filter((line) => line.ad).length).toBeGreaterThan(0);
  });

  it('keeps only cells near the screen, and brings them back', async () => {
    await open('/home', 'posts=300');
    const [first = ''] = await idsOnPage();
    await scrollUntilGone(first);
    expect(await idsOnPage()).not.toContain(first);
    expect((await page.$$('[data-testid="cellInnerDiv"]')).length).toBeLessThan(40);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForFunction((id) => document.querySelector(`a[href*="${id}"]`), {}, first);
  });

  it('fills the same cells with other posts when they are recycled', async () => {
    await open('/home', 'posts=300&recycle=1');
    const [first = ''] = await idsOnPage();
    const cell = await page.$(`[data-testid="cellInnerDiv"]:has(a[href*="${first}"])`);
    await scrollUntilGone(first);
    expect(await cell?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await cell?.$$eval('a[href*="/status/"]', (links) => links.length)).toBeGreaterThan(0);
  });

  it('holds typed text in the state of a real Draft.js editor', async () => {
    await open('sofa-third-slot');
    expect(await page.$(`${INLINE} [data-testid="toolBar"]`)).toBeNull();
    expect(await page.$(`${INLINE} [disabled][aria-disabled="true"]`)).not.toBeNull();
    await page.click(`${INLINE} ${EDITOR}`);
    await page.waitForSelector(`${INLINE} [data-testid="toolBar"]`);
    await page.keyboard.type('So sorry, @tamsin_oakes. #sofa');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Jo');
    expect(await text()).toBe('So sorry, @tamsin_oakes. #sofa\nJo');
    await page.waitForSelector(`${INLINE} [data-testid="tweetButtonInline"]:not([disabled])`);
  });

  it('takes a synthetic paste and one undo', async () => {
    await open('sofa-third-slot');
    await page.click(`${INLINE} ${EDITOR}`);
    const consumed = await page.$eval(`${INLINE} ${EDITOR}`, (editor) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Line one\nLine two');
      const paste = { clipboardData, bubbles: true, cancelable: true };
      return !editor.dispatchEvent(new ClipboardEvent('paste', paste));
    });
    expect(consumed).toBe(true);
    expect(await text()).toBe('Line one\nLine two');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await text()).toBe('');
  });

  it('opens the dialog over the timeline, with the answered post above the box', async () => {
    await open('/home');
    await page.click(`${articleOf('charged-twice')} [data-testid="reply"]`);
    await page.waitForSelector(`${DIALOG} ${EDITOR}`);
    expect(new URL(page.url()).pathname).toBe('/compose/post');
    const posts = read(await page.$eval(DIALOG, (dialog) => dialog.outerHTML));
    expect(posts.map((post) => post.postId)).toEqual([x.world.ids.get('charged-twice')]);
    expect((await page.$$(`main ${ARTICLE}`)).length).toBeGreaterThan(3);
  });

  it('shows a sent reply as a toast with a link and as an article in the thread', async () => {
    await open('/home');
    await replyTo('charged-twice', 'Sorry Dev, looking now. Jo');
    await page.waitForSelector(DIALOG, { hidden: true });
    expect(new URL(page.url()).pathname).toBe('/home');
    await page.click('[data-testid="toast"] a');
    await page.waitForSelector(`${ARTICLE}[tabindex="-1"]`);
    const posts = read(await page.content());
    expect(posts.map(({ handle, text, focal }) => ({ handle, text, focal }))).toMatchObject([
      { handle: 'dev_raithby', focal: false },
      { handle: 'HarbourPine', text: 'Sorry Dev, looking now. Jo', focal: true },
    ]);
    const posted = await page.evaluate(() => window.__practice.posted);
    expect(posted).toMatchObject([{ trusted: true, via: 'button' }]);
    expect(posts[1]?.postId).toBe(posted[0]?.id);
  });

  it('sends by Ctrl+Enter, but nothing empty and nothing too long', async () => {
    await open('sofa-third-slot');
    const sent = () => page.evaluate(() => window.__practice.submits);
    const before = await sent();
    const control = async (key: 'Enter' | 'a') => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    };
    await page.click(`${INLINE} ${EDITOR}`);
    await control('Enter');
    await page.keyboard.sendCharacter('é'.repeat(281));
    await page.waitForSelector(`${INLINE} [data-testid="tweetButtonInline"][aria-disabled="true"]`);
    await control('Enter');
    expect(await sent()).toBe(before);
    await page.keyboard.press('Backspace');
    await page.waitForSelector(`${INLINE} [data-testid="tweetButtonInline"]:not([disabled])`);
    await control('Enter');
    expect(await sent()).toBe(before + 1);
    expect(await text()).toBe('');
  });

  it('replaces the editor while the form settles and keeps what was typed', async () => {
    await open('/home', 'remount=1&dialogDelay=50');
    await page.click(`${articleOf('charged-twice')} [data-testid="reply"]`);
    const first = await page.waitForSelector(`${DIALOG} ${EDITOR}`);
    await page.keyboard.type('Hi');
    await page.waitForFunction((editor) => !editor?.isConnected, {}, first);
    await page.waitForSelector(`${DIALOG} ${EDITOR}:focus`);
    expect(await text()).toBe('Hi');
  });

  it('acts on single letters outside text boxes, and logs each key', async () => {
    await open('sofa-third-slot');
    const keys = () => page.evaluate(() => window.__practice.keys.map((key) => key.did));
    await page.focus(ARTICLE);
    await page.keyboard.press('l');
    await page.waitForSelector(`${ARTICLE} [data-testid="unlike"]`);
    await page.click(`${INLINE} ${EDITOR}`);
    await page.keyboard.press('l');
    expect(await text()).toBe('l');
    expect(await keys()).toEqual(['like', null]);
  });

  it('changes labels and classes all the time when asked to', async () => {
    await open('/home', 'churn=1');
    const label = () => page.$eval(`${ARTICLE} [role="group"]`, (bar) => bar.ariaLabel);
    const before = await label();
    await page.waitForFunction(
      (old) => document.querySelector('article [role="group"]')?.ariaLabel !== old,
      {},
      before,
    );
  });

  it('shows only the post to people who are logged out', async () => {
    await open('sofa-third-slot', 'loggedOut=1');
    expect(await idsOnPage()).toEqual([x.world.ids.get('sofa-third-slot')]);
    expect(await page.$(EDITOR)).toBeNull();
    expect(await page.$('[data-testid="SideNav_AccountSwitcher_Button"]')).toBeNull();
  });

  it('shows X Pro as columns that scroll alone and answer in their own drawer', async () => {
    await open('https://pro.x.com/i/decks/1');
    const tops = () =>
      page.$$eval('[data-testid="multi-column-layout-column-content"]', (columns) =>
        columns.map((column) => column.scrollTop),
      );
    await page.mouse.move(200, 400);
    await page.mouse.wheel({ deltaY: 500 });
    await page.waitForFunction(
      () => document.querySelector('[data-testid="multi-column-layout-column-content"]')?.scrollTop,
    );
    expect((await tops())[1]).toBe(0);
    await page.click(`${articleOf('app-login-loop')} [data-testid="reply"]`);
    await page.waitForSelector(`[data-testid="drawerAnimatedDiv"] ${EDITOR}`);
    expect(await page.$(DIALOG)).toBeNull();
  });

  it('asks for nothing outside X', async () => {
    await open('/home', 'theme=dark');
    await page.waitForNetworkIdle();
    expect(x.refused).toEqual([]);
  });
});
