import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { waitForButton } from './ax';
import { type Desk, openDesk, submits, visit, visitPost } from './desk';

export type Place = 'inline' | 'dialog';
export const FORM = { inline: '[data-testid="inline_reply_offscreen"]', dialog: '[role="dialog"]' };
export const editor = (place: Place) => `${FORM[place]} [contenteditable="true"]`;

export const CARD = 'Hi Dev, I see 4111 1111 1111 1111 was charged twice.';

/** A browser in which the agent types into X's reply boxes, for the tests of one file. */
export class AdviceDesk {
  #desk: Desk | null = null;

  get desk(): Desk {
    if (!this.#desk) throw new Error('no browser is open yet');
    return this.#desk;
  }

  get page(): Page {
    return this.desk.page;
  }

  /** Opens a browser, in place of the one that is open. */
  async open(options: Parameters<typeof openDesk>[0] = {}): Promise<void> {
    await this.#desk?.browser.close();
    this.#desk = await openDesk(options);
  }

  async openBox(place: Place, look: Parameters<typeof visit>[2] = {}): Promise<void> {
    const { desk, page } = this;
    if (place === 'inline') {
      await visitPost(desk, 'charged-twice', look);
      await page.click(editor(place));
    } else {
      await visit(desk, '/home', look);
      const id = desk.x.world.ids.get('charged-twice');
      await page.click(`article:has(a[href$="/status/${id}"]) [data-testid="reply"]`);
      // The caret is in it by itself, again whenever X replaces the editor.
      await page.waitForSelector(`${editor(place)}:focus`);
    }
  }

  async type(text: string, place: Place = 'inline', look: Parameters<typeof visit>[2] = {}) {
    await this.openBox(place, look);
    await this.page.keyboard.type(text);
  }

  async press(name: RegExp): Promise<void> {
    const button = await waitForButton(this.page, name);
    // The box grows with its lines and takes the strip along: a click waits until both stand still.
    for (let before = await button.box(); ; ) {
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
      const now = await button.box();
      if (now.x === before.x && now.y === before.y) break;
      before = now;
    }
    await button.click();
  }

  holds(place: Place, text: string) {
    return this.page.waitForFunction(
      (where, words) =>
        window.__practice.editors().some((each) => each.place === where && each.text === words),
      { timeout: 5_000 },
      place,
      text,
    );
  }
}

/** Opens the browser before the tests of a file and closes it after them. */
export function adviceDesk(): AdviceDesk {
  const at = new AdviceDesk();
  beforeAll(() => at.open());
  afterAll(() => at.desk.browser.close());
  // Whatever was advised and changed, it is the agent who posts.
  afterEach(async () => {
    expect(await submits(at.desk)).toBe(0);
  });
  return at;
}
