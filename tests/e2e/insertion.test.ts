import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForButton } from './tools/ax';
import {
  boxText,
  type Desk,
  draftText,
  insertDraft,
  openDesk,
  openPanelOn,
  said,
  submits,
  visit,
  visitPost,
} from './tools/desk';
import { closeSidePanel } from './tools/side-panel';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.browser.close());
// Whatever happens to the box, it is the agent who posts.
beforeEach(async () => {
  if (desk.page.url().startsWith('https://x.com')) expect(await submits(desk)).toBe(0);
  await closeSidePanel(desk.browser);
});

/** The reply box is open and holds what the agent typed before asking Amends. */
async function typeInDialog(text: string): Promise<void> {
  await desk.page.click('article [data-testid="reply"]');
  await desk.page.waitForSelector('[role="dialog"] [contenteditable="true"]');
  await desk.page.keyboard.type(text);
}

async function choose(panel: Page, name: RegExp): Promise<string> {
  await (await waitForButton(panel, name)).click();
  await panel.waitForFunction(
    () => !document.querySelector('[role="alertdialog"],[role="dialog"]'),
  );
  return said(panel);
}

async function undo(place: 'inline' | 'dialog'): Promise<void> {
  const scope = place === 'dialog' ? '[role="dialog"]' : '[data-testid="inline_reply_offscreen"]';
  await desk.page.bringToFront();
  await desk.page.focus(`${scope} [contenteditable="true"]`);
  await desk.page.keyboard.down('Control');
  await desk.page.keyboard.press('z');
  await desk.page.keyboard.up('Control');
}

describe('into an empty box', () => {
  it('uses the box under the post on its own page', async () => {
    await visitPost(desk, 'charged-twice');
    const panel = await openPanelOn(desk, 'charged-twice');
    const text = await draftText(panel);
    expect(await insertDraft(panel)).toMatch(/in X's box/);
    expect(await boxText(desk, 'inline')).toBe(text);
  });

  it('is taken away again by one undo', async () => {
    await undo('inline');
    expect(await boxText(desk, 'inline')).toBe('');
  });

  it('opens the dialog elsewhere, however slowly it comes and while its editor is replaced', async () => {
    await visit(desk, '/home', { dialogDelay: 700, remount: 1 });
    const panel = await openPanelOn(desk, 'charged-twice');
    const text = await draftText(panel);
    expect(await insertDraft(panel)).toMatch(/in X's box/);
    expect(await boxText(desk, 'dialog')).toBe(text);
  });

  it.each([300, 900])('stays in a form that drops its text after %s ms', async (forgets) => {
    await visit(desk, '/home', { forgets });
    const panel = await openPanelOn(desk, 'charged-twice');
    const text = await draftText(panel);
    const form = desk.page.waitForSelector('[role="dialog"] [contenteditable="true"]');
    expect(await insertDraft(panel)).toMatch(/in X's box/);
    const first = await form;
    await desk.page.waitForFunction((editor) => !editor?.isConnected, {}, first);
    await desk.page.waitForFunction(
      (words) =>
        document.querySelector('[role="dialog"] [contenteditable="true"]')?.textContent === words,
      {},
      text,
    );
  });

  it('inserts several paragraphs, emoji, mentions and links exactly, as edited', async () => {
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    const text =
      'Hello Dev 👩🏽‍🚀\n\n#sorry about @HarbourPine and https://example.com/a?b=1 ok\nCafé “quoted” ';
    await panel.$eval(
      'textarea',
      (area, value) => {
        const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
        setter?.call(area, value);
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
    expect(await insertDraft(panel)).toMatch(/in X's box/);
    expect((await boxText(desk, 'dialog')).trimEnd()).toBe(text.trimEnd());
  });

  it('waits while the text is longer than X takes', async () => {
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    await panel.click('textarea');
    await panel.keyboard.type('x'.repeat(300));
    expect(await insertDraft(panel)).toMatch(/Not inserted.* of 280/);
    expect(await boxText(desk, 'dialog')).toBe('(no box)');
    // Edits outlive the panel, and the next one begins with the draft as it was made.
    await (await waitForButton(panel, /^Undo my edits$/)).click();
  });
});

describe('into a box that holds the agent’s own words', () => {
  const own = 'Hi Tamsin,';
  let panel: Page;

  beforeEach(async () => {
    await visit(desk, '/home');
    panel = await openPanelOn(desk, 'sofa-third-slot');
    await desk.page.bringToFront();
    await typeInDialog(own);
    await panel.bringToFront();
  });

  it('asks first and changes nothing', async () => {
    const asked = await insertDraft(panel);
    expect(asked).toContain(own);
    expect(await boxText(desk, 'dialog')).toBe(own);
    await choose(panel, /keep|cancel/i);
    expect(await boxText(desk, 'dialog')).toBe(own);
  });

  it('appends behind them, and one undo brings them back', async () => {
    const text = await draftText(panel);
    await insertDraft(panel);
    expect(await choose(panel, /append|add/i)).toMatch(/in X's box/);
    expect(await boxText(desk, 'dialog')).toBe(`${own} ${text}`);
    await undo('dialog');
    expect(await boxText(desk, 'dialog')).toBe(own);
  });

  it('replaces them only when told to, and one undo brings them back', async () => {
    const text = await draftText(panel);
    await insertDraft(panel);
    expect(await choose(panel, /replace/i)).toMatch(/in X's box/);
    expect(await boxText(desk, 'dialog')).toBe(text);
    await undo('dialog');
    expect(await boxText(desk, 'dialog')).toBe(own);
  });

  it('asks again when other words stand there by then than it showed', async () => {
    await insertDraft(panel);
    await desk.page.bringToFront();
    await desk.page.focus('[role="dialog"] [contenteditable="true"]');
    await desk.page.keyboard.type(' we have your order here.');
    await panel.bringToFront();
    await (await waitForButton(panel, /replace/i)).click();
    await panel.waitForFunction(() =>
      document.querySelector('[role="alertdialog"]')?.textContent?.includes('your order here'),
    );
    expect(await boxText(desk, 'dialog')).toBe(`${own} we have your order here.`);
    await choose(panel, /keep|cancel/i);
  });

  it('never doubles a draft that is there already', async () => {
    const text = await draftText(panel);
    await insertDraft(panel);
    await choose(panel, /append|add/i);
    expect(await insertDraft(panel)).toMatch(/already/i);
    expect(await boxText(desk, 'dialog')).toBe(`${own} ${text}`);
  });
});

describe('where it must not go', () => {
  it('leaves a box alone that answers another post, and copies instead', async () => {
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    await desk.page.bringToFront();
    await typeInDialog('for Tamsin');
    const text = await draftText(panel);
    await panel.bringToFront();
    expect(await insertDraft(panel)).toMatch(/another post|other post|answers/i);
    expect(await boxText(desk, 'dialog')).toBe('for Tamsin');
    expect(await panel.evaluate(() => navigator.clipboard.readText().catch(() => null))).toSatisfy(
      (copied) => copied === null || copied === text,
    );
  });

  it.each([
    ['only the label of a dialog', ['role', 'aria-modal']],
    ['none of the marks of a dialog', ['role', 'aria-modal', 'aria-labelledby']],
  ])('leaves the agent’s words alone in a box that has %s', async (_, marks) => {
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    await desk.page.bringToFront();
    await typeInDialog('for Tamsin only');
    await desk.page.$eval(
      '[role="dialog"]',
      (dialog, names) => {
        for (const name of names) dialog.removeAttribute(name);
      },
      marks,
    );
    await panel.bringToFront();
    expect(await insertDraft(panel)).toMatch(/another post|other post|answers/i);
    expect(await boxText(desk, 'dialog')).toBe('for Tamsin only');
  });

  it('says so, with the link, when the post is not on the page', async () => {
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    await visit(desk, '/notifications/mentions');
    await visitPost(desk, 'lamp-scratch');
    expect(await insertDraft(panel)).toMatch(/not on the page/i);
    const link = await panel.$eval('[role="status"] a', (a) => a.getAttribute('href'));
    expect(link).toBe(desk.x.urlOf('charged-twice').replace('https://x.com/', 'https://x.com/'));
  });
});
