import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  boxText,
  type Desk,
  draftText,
  markerOn,
  openDesk,
  said,
  submits,
  visitPost,
} from '../tools/desk';
import { closeSidePanel, sidePanel } from '../tools/side-panel';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.browser.close());

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
