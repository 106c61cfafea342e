import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttons, waitForButton } from './tools/ax';
import { axeObjections, sidewaysOverflow } from './tools/axe';
import {
  boxText,
  type Desk,
  draftText,
  insertDraft,
  openDesk,
  openPanelOn,
  submits,
  visit,
} from './tools/desk';
import { look } from './tools/panel-tab';

const POST = 'charged-twice';

let desk: Desk;
let panel: Page;
beforeAll(async () => {
  desk = await openDesk();
  await visit(desk, '/home');
  panel = await openPanelOn(desk, POST);
});
afterAll(() => desk.browser.close());

const shows = (words: string) =>
  panel.waitForFunction((what) => document.body.textContent?.includes(what), {}, words);
const showsNot = (words: string) =>
  panel.waitForFunction((what) => !document.body.textContent?.includes(what), {}, words);

/** Puts the first draft into these words, as an agent who selects all and types. */
async function write(text: string): Promise<void> {
  await panel.click('textarea');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('a');
  await panel.keyboard.up('Control');
  await panel.keyboard.type(text);
}

const press = async (name: RegExp) => (await waitForButton(panel, name)).click();
const dismiss = () => press(/^Dismiss$/);

describe('words that rest on something', () => {
  const tip = (words: string) =>
    panel.waitForFunction(
      (what) => document.querySelector('[role="tooltip"]')?.textContent?.includes(what),
      {},
      words,
    );
  const noTip = () => panel.waitForFunction(() => !document.querySelector('[role="tooltip"]'));

  it('are explained where they stand, to the pointer and to the caret', async () => {
    const { x, y, start } = await panel.$eval('article [data-tip]', (mark) => {
      mark.scrollIntoView({ block: 'center' });
      const [first] = mark.getClientRects();
      return { x: first?.x ?? 0, y: first?.y ?? 0, start: Number(mark.getAttribute('data-start')) };
    });
    await panel.mouse.move(x + 6, y + 6);
    await tip('from the post: ');
    await panel.mouse.move(1, 1);
    await noTip();
    await panel.$eval(
      'textarea',
      (field, at) => {
        field.focus();
        field.setSelectionRange(at, at);
      },
      start,
    );
    await panel.keyboard.press('ArrowRight');
    await tip('from the post: ');
    await panel.keyboard.press('Escape');
    await noTip();
  });
});

describe('a reply against the policy', () => {
  it('is told at once in the policy’s words, and is not inserted', async () => {
    await write('A double charge is stupid. I’ll look into it today. ^Bea');
    await shows('has no place in a reply');
    await shows('Abuse is not repeated, whoever began.');
    expect(await insertDraft(panel)).toMatch(/Not inserted.*stupid/);
    expect(await boxText(desk, 'dialog')).toBe('(no box)');
    await dismiss();
  });

  it('looks well while it is told, at every width', async () => {
    for (const [width, scheme] of [
      [250, 'dark'],
      [600, 'light'],
    ] as const) {
      await look(panel, width, scheme);
      expect(await sidewaysOverflow(panel)).toEqual([]);
      expect(await axeObjections(panel)).toEqual([]);
    }
  });

  it('is put right by one click, which can be undone', async () => {
    await press(/^Take it out$/);
    await showsNot('has no place in a reply');
    expect(await draftText(panel)).toBe('A double charge is . I’ll look into it today. ^Bea');
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('waits while a gap is open', async () => {
    await write('Was the second charge on [order date?] I’ll look into it today. ^Bea');
    await shows('Fill or take out [order date?].');
    expect(await insertDraft(panel)).toMatch(/Not inserted.*\[order date\?\]/);
    await dismiss();
  });

  it('may say what was done once that is in the case’s log, and not before', async () => {
    await write('I’ve refunded the second charge for the desk. ^Bea');
    await shows('nothing is logged as refunded');
    expect(await insertDraft(panel)).toMatch(/Not inserted/);
    await dismiss();
    await press(/^Refunded$/);
    await showsNot('nothing is logged as refunded');
    await shows('Refund issued');
    await panel.keyboard.press('Escape');
    expect(await insertDraft(panel)).toMatch(/in X's box/);
    expect(await boxText(desk, 'dialog')).toBe(await draftText(panel));
    expect(await submits(desk)).toBe(0);
    await dismiss();
  });
});

describe('another account on the page', () => {
  it('keeps the reply out, and the reason names both', async () => {
    await visit(desk, '/home');
    await desk.page.evaluate(() => window.__practice.set({ account: 'bea_private' }));
    await panel.bringToFront();
    expect(await insertDraft(panel)).toMatch(/@bea_private.*@harbourpine/i);
    expect(await boxText(desk, 'dialog')).toBe('(no box)');
    await dismiss();
  });

  it('and lets it in again when the brand’s is back', async () => {
    await visit(desk, '/home');
    await panel.bringToFront();
    await panel.waitForFunction(() => /Read \d+/.test(document.body.textContent ?? ''));
    expect(await insertDraft(panel)).toMatch(/in X's box/);
    await dismiss();
  });
});

describe('the crisis switch', () => {
  it('leaves no draft but an approved line, under a banner in every view', async () => {
    await press(/^Menu$/);
    await panel.waitForSelector('[role="menuitem"]');
    await panel.locator('::-p-aria([name="Crisis switch…"][role="menuitem"])').click();
    await press(/^Turn it on$/);
    await shows('Crisis switch is on');
    await panel.waitForFunction(() => !document.querySelector('[role="alertdialog"]'));
    await panel.waitForFunction(() => document.querySelectorAll('article textarea').length === 0);
    await press(/^Back to the list$/);
    await panel.waitForSelector('main li button');
    await shows('Crisis switch is on');
  });

  it('gives the agent’s own words back when it is lifted', async () => {
    await press(/^Lift it$/);
    await panel.waitForSelector('[role="alertdialog"]');
    const [, confirm] = await buttons(panel, /^Lift it$/);
    await (confirm ?? (await waitForButton(panel, /^Lift it$/))).click();
    await showsNot('Crisis switch is on');
    await panel.waitForFunction(() => !document.querySelector('[role="alertdialog"]'));
    await panel.$$eval('main li button', (rows) => {
      const row = rows.find((each) => each.textContent?.includes('Dev Raithby'));
      if (row instanceof HTMLElement) row.click();
    });
    await panel.waitForSelector('article textarea');
    const words = await panel.$$eval('article textarea', (all) => all.map(({ value }) => value));
    expect(words).toContain('I’ve refunded the second charge for the desk. ^Bea');
  });
});
