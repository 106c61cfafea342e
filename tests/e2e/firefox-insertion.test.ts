import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boxText, submits, visit, visitPost } from './tools/desk';
import { haveFirefox } from './tools/find-browser';
import {
  articleOf,
  type FirefoxDesk,
  firstDraft,
  insertFirst,
  openFirefoxDesk,
  openSidebarOn,
  said,
} from './tools/firefox-desk';

describe.skipIf(!haveFirefox())('insertion in Firefox', () => {
  let desk: FirefoxDesk;
  beforeAll(async () => {
    desk = await openFirefoxDesk();
  });
  afterAll(() => desk.close());
  // Whatever happens to the box, it is the agent who posts.
  beforeEach(async () => {
    if (desk.page.url().startsWith('https://x.com')) expect(await submits(desk)).toBe(0);
  });

  const BOX = {
    dialog: '[role="dialog"] [contenteditable="true"]',
    inline: '[data-testid="inline_reply_offscreen"] [contenteditable="true"]',
  };

  /** The reply box of a post is open and holds what the agent typed before asking Amends. */
  async function typeInDialog(key: string, text: string): Promise<void> {
    await desk.page.click(`${articleOf(desk, key)} [data-testid="reply"]`);
    await desk.page.waitForSelector(BOX.dialog);
    await desk.page.click(BOX.dialog);
    await desk.page.keyboard.type(text);
    await desk.page.waitForFunction(
      (words) => window.__practice.editors().some((each) => each.text === words),
      {},
      text,
    );
  }

  async function choose(name: RegExp): Promise<string> {
    await desk.sidebar.press(name);
    await desk.sidebar.until((document) => !document.querySelector('[role="alertdialog"]'));
    return said(desk);
  }

  async function undo(place: 'inline' | 'dialog', leaves: string): Promise<void> {
    await desk.page.click(BOX[place]);
    await desk.page.keyboard.down('Control');
    await desk.page.keyboard.press('z');
    await desk.page.keyboard.up('Control');
    await desk.page
      .waitForFunction(
        (where, text) =>
          window.__practice.editors().some((each) => each.place === where && each.text === text),
        { timeout: 3_000 },
        place,
        leaves,
      )
      .catch(() => undefined);
    expect(await boxText(desk, place)).toBe(leaves);
  }

  describe('from the sidebar into an empty box', () => {
    it('uses the box under the post on its own page, and one undo takes it away', async () => {
      await visitPost(desk, 'charged-twice');
      await openSidebarOn(desk, 'charged-twice');
      const text = await firstDraft(desk);
      expect(await insertFirst(desk)).toMatch(/in X's box/);
      expect(await boxText(desk, 'inline')).toBe(text);
      await undo('inline', '');
    });

    it('opens the dialog elsewhere, however slowly it comes and while its editor is replaced', async () => {
      await visit(desk, '/home', { dialogDelay: 700, remount: 1 });
      await openSidebarOn(desk, 'charged-twice');
      const text = await firstDraft(desk);
      expect(await insertFirst(desk)).toMatch(/in X's box/);
      expect(await boxText(desk, 'dialog')).toBe(text);
      await undo('dialog', '');
    });

    it('inserts paragraphs, emoji, mentions and links exactly, as edited', async () => {
      const text =
        'Hello Dev 👩🏽‍🚀\n\n#sorry about @HarbourPine and https://example.com/a?b=1 ok\nCafé “quoted”.';
      await visit(desk, '/home');
      await openSidebarOn(desk, 'charged-twice');
      await desk.sidebar.until((document, value) => {
        const area = document.querySelector('textarea');
        if (!area) return false;
        area.value = value;
        area.dispatchEvent(new (document.defaultView ?? window).Event('input', { bubbles: true }));
        return true;
      }, text);
      await insertFirst(desk);
      expect(await boxText(desk, 'dialog')).toBe(text);
    });
  });

  describe('from the sidebar into a box that holds the agent’s own words', () => {
    const own = 'Hi Tamsin,';

    beforeEach(async () => {
      await visit(desk, '/home');
      await openSidebarOn(desk, 'sofa-third-slot');
      await typeInDialog('sofa-third-slot', own);
    });

    it('asks first and changes nothing', async () => {
      expect(await insertFirst(desk)).toContain(own);
      await choose(/^Cancel$/);
      expect(await boxText(desk, 'dialog')).toBe(own);
    });

    it('appends behind them, never doubles, and one undo brings them back', async () => {
      const text = await firstDraft(desk);
      await insertFirst(desk);
      expect(await choose(/^Append$/)).toMatch(/in X's box/);
      expect(await boxText(desk, 'dialog')).toBe(`${own} ${text}`);
      expect(await insertFirst(desk)).toMatch(/already/i);
      expect(await boxText(desk, 'dialog')).toBe(`${own} ${text}`);
      await undo('dialog', own);
    });

    it('replaces them while the focus is in the sidebar, and one undo brings them back', async () => {
      const text = await firstDraft(desk);
      await insertFirst(desk);
      expect(await desk.page.evaluate(() => document.hasFocus())).toBe(false);
      expect(await choose(/^Replace$/)).toMatch(/in X's box/);
      expect(await boxText(desk, 'dialog')).toBe(text);
      await undo('dialog', own);
    });
  });

  describe('where it must not go', () => {
    it('leaves a box alone that answers another post', async () => {
      await visit(desk, '/home');
      await openSidebarOn(desk, 'charged-twice');
      await typeInDialog('sofa-third-slot', 'for Tamsin');
      expect(await insertFirst(desk)).toMatch(/answers/i);
      expect(await boxText(desk, 'dialog')).toBe('for Tamsin');
    });

    it('says so, with the link, when the post is not on the page', async () => {
      await visit(desk, '/home');
      await openSidebarOn(desk, 'charged-twice');
      await visitPost(desk, 'lamp-scratch');
      expect(await insertFirst(desk)).toMatch(/not on the page/i);
      const link = await desk.sidebar.until((document) =>
        document.querySelector('[role="status"] a')?.getAttribute('href'),
      );
      expect(link).toBe(desk.x.urlOf('charged-twice'));
    });
  });
});
