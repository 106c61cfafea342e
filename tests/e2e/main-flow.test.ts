import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttons, waitForButtons } from './tools/ax';
import {
  boxText,
  type Desk,
  draftText,
  insertDraft,
  MARKER,
  openDesk,
  openPanelOn,
  submits,
  visit,
  visitPost,
} from './tools/desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.browser.close());

/** The named region's text, as the agent reads it. */
async function region(panel: Page, name: 'History' | 'Drafts'): Promise<string> {
  const handle = await panel.waitForSelector(`aria/${name}[role="region"]`);
  return (await handle?.evaluate((element) => element.textContent)) ?? '';
}

describe('from a complaint on X to the exchange in the history', () => {
  let panel: Page;

  it('marks complaints about the brand and leaves other posts alone', async () => {
    await visit(desk, '/home');
    const markers = await waitForButtons(desk.page, MARKER, 3);
    expect(markers.map(({ name }) => name)).toContainEqual(
      expect.stringMatching(/^Complaint, severity [1-4] of 4, [a-z ]+\. Suggest a reply$/),
    );
    const marked = await desk.page.$$eval('article', (articles) =>
      articles
        .filter((each) => each.querySelector('amends-marker'))
        .map((each) => each.textContent ?? ''),
    );
    expect(marked.every((text) => text.includes('@HarbourPine'))).toBe(true);
  });

  it('opens the real side panel on that post, with evidence, history and three drafts', async () => {
    panel = await openPanelOn(desk, 'charged-twice');
    expect(await panel.$$eval('mark', (marks) => marks.length)).toBeGreaterThan(0);
    expect(await region(panel, 'History')).toMatch(/./);
    expect(await region(panel, 'Drafts')).toMatch(/./);
    const drafts = await panel.$$('aria/Draft text');
    expect(drafts).toHaveLength(3);
    expect(await buttons(panel, /^Insert reply$/)).toHaveLength(3);
    const words = await Promise.all([0, 1, 2].map((index) => draftText(panel, index)));
    expect(new Set(words).size).toBe(3);
    expect(words[0]).toMatch(/249|charged|desk/);
  });

  it('puts the chosen draft into the reply box of that post with one click, and posts nothing', async () => {
    const texts = await Promise.all([0, 1, 2].map((index) => draftText(panel, index)));
    // What the agent adds below must fit too.
    const shortest = texts.reduce(
      (at, text, i) => (text.length < (texts[at] ?? '').length ? i : at),
      0,
    );
    expect(await insertDraft(panel, shortest)).toMatch(/in X's box/);
    expect(await boxText(desk, 'dialog')).toBe(texts[shortest]);
    expect(await submits(desk)).toBe(0);
    expect(await region(panel, 'History')).toMatch(/not seen posted/);
  });

  it('keeps what was really posted, after the agent edited it and pressed Reply', async () => {
    const before = await boxText(desk, 'dialog');
    const box = await desk.page.waitForSelector('[role="dialog"] [contenteditable="true"]');
    await box?.click();
    await desk.page.keyboard.down('Control');
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.up('Control');
    await desk.page.keyboard.type(' Thank you, Dev.');
    await desk.page.click('[role="dialog"] [data-testid="tweetButton"]');
    await desk.page.waitForSelector('[data-testid="toast"]');
    expect(await submits(desk)).toBe(1);
    await panel.waitForFunction(() => document.body.textContent?.includes('Thank you, Dev.'));
    const history = await region(panel, 'History');
    expect(history).toContain(`${before} Thank you, Dev.`.slice(0, 40));
    expect(history).not.toMatch(/not seen posted/);
    const link = await panel.$eval(
      'a[href*="/HarbourPine/status/"], a[href*="/harbourpine/status/" i]',
      (a) => a.getAttribute('href'),
    );
    expect(link).toMatch(/status\/\d+$/);
  });
});

describe('what the pages already show', () => {
  it('gathers earlier exchanges of a customer from the threads the agent reads', async () => {
    await visitPost(desk, 'dev-old');
    await waitForButtons(desk.page, MARKER);
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    const { world } = desk.x;
    const reply = world.posts.get(world.ids.get('dev-old-reply') ?? '')?.text ?? '';
    await panel.waitForFunction(
      (words) => document.body.textContent?.includes(words),
      {},
      reply.slice(0, 30),
    );
  });
});
