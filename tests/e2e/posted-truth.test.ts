import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Desk,
  insertDraft,
  openDesk,
  openPanelOn,
  submits,
  visit,
  visitPost,
} from './tools/desk';
import { closeSidePanel } from './tools/side-panel';
import { theWorker } from './tools/worker';

declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
};

/** What counts as posted is only what X shows as posted, by this account, in answer to that post. */
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.browser.close());

const history = (panel: Page) =>
  panel.$eval('aria/History[role="region"]', (element) => element.textContent ?? '');

async function insertedAndLeft(): Promise<Page> {
  await visit(desk, '/home');
  await closeSidePanel(desk.browser);
  const panel = await openPanelOn(desk, 'charged-twice');
  expect(await insertDraft(panel)).toMatch(/in X's box/);
  await desk.page.bringToFront();
  await desk.page.click('[role="dialog"] [contenteditable="true"]');
  return panel;
}

/** Posts what is typed from the box on the home page, as the agent would. */
async function postFromHome(text: string): Promise<void> {
  await desk.page.click('[data-testid="primaryColumn"] [contenteditable="true"]');
  await desk.page.keyboard.type(text);
  await desk.page.click('[data-testid="primaryColumn"] [data-testid="tweetButtonInline"]');
  await desk.page.waitForSelector('[data-testid="toast"] a[href*="/status/"]');
}

describe('a draft that was inserted and never posted', () => {
  it('stays so when the agent posts something else', async () => {
    const panel = await insertedAndLeft();
    const before = await submits(desk);
    await desk.page.click('[role="dialog"] [aria-label="Close"]');
    await desk.page.waitForFunction(() => !document.querySelector('[role="dialog"]'));
    await postFromHome('Our shops open at nine tomorrow.');
    expect(await submits(desk)).toBe(before + 1);
    // The agent's own post is read on its page; by then everything that could be said was said.
    await visit(desk, '/HarbourPine');
    await visitPost(desk, 'charged-twice');
    expect(await history(panel)).toMatch(/not seen posted/);
    expect(await history(panel)).not.toContain('Our shops open');
  });

  it('stays so when X shows a notice with somebody else’s post', async () => {
    const panel = await insertedAndLeft();
    await desk.page.evaluate(() => {
      const notice = document.createElement('div');
      notice.setAttribute('data-testid', 'toast');
      notice.innerHTML = '<a href="/some_news/status/1999999999999999999">View</a>';
      document.body.append(notice);
    });
    await desk.page.click('[role="dialog"] [aria-label="Close"]');
    await visitPost(desk, 'charged-twice');
    expect(await history(panel)).toMatch(/not seen posted/);
    expect(await history(panel)).not.toContain('some_news');
  });
});

it('what an account writes that is neither the brand’s nor a colleague’s is not our reply', async () => {
  const worker = await theWorker(desk.browser);
  await worker.evaluate(() =>
    chrome.storage.local.set({
      settings: { brand: { handles: ['HarbourPine'], names: [] }, colleagues: ['hp_jo'] },
    }),
  );
  const writes = async (account: string, text: string) => {
    await visitPost(desk, 'charged-twice', { account });
    await desk.page.click('[data-testid="inline_reply_offscreen"] [contenteditable="true"]');
    await desk.page.keyboard.type(text);
    await desk.page.click('[data-testid="inline_reply_offscreen"] [data-testid^="tweetButton"]');
    await desk.page.waitForSelector('[data-testid="toast"] a[href*="/status/"]');
  };
  await closeSidePanel(desk.browser);
  await writes('niall_corrigan', 'That happened to me as well.');
  await writes('hp_jo', 'We are on it.');
  await visit(desk, '/home');
  const panel = await openPanelOn(desk, 'charged-twice');
  await panel.waitForFunction(() => document.body.textContent?.includes('We are on it.'));
  expect(await history(panel)).not.toContain('That happened to me');
});
