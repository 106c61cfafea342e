import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForButton } from '../tools/ax';
import { axeObjections, sidewaysOverflow } from '../tools/axe';
import { type Desk, insertDraft, openDesk, openPanelOn, visit } from '../tools/desk';
import { extensionTab, look, type Scheme } from '../tools/panel-tab';
import { POST, showPast } from '../tools/past';
import { closeSidePanel } from '../tools/side-panel';

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

describe('the panel at every width, light and dark', () => {
  let panel: Page;
  beforeAll(async () => {
    await showPast(desk);
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
