import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxText, submits, visitPost } from '../tools/desk';
import { haveFirefox } from '../tools/find-browser';
import { type FirefoxDesk, openFirefoxDesk } from '../tools/firefox-desk';
import { inShadow } from '../tools/firefox-shadow';

const BOX = '[data-testid="inline_reply_offscreen"] [contenteditable="true"]';

describe.skipIf(!haveFirefox())('advice below X’s reply box in Firefox', () => {
  let desk: FirefoxDesk;
  beforeAll(async () => {
    desk = await openFirefoxDesk();
  });
  afterAll(() => desk.close());

  const advised = async (selector: string) => {
    const [found] = await inShadow(desk.firefox.marionette, 'amends-advice', selector);
    if (!found) throw new Error(`no ${selector} in the advice`);
    return found;
  };

  it('says what policy would stop, and a fix changes exactly that', async () => {
    await visitPost(desk, 'charged-twice');
    await desk.page.click(BOX);
    await desk.page.keyboard.type('Hi Dev, I see 4111 1111 1111 1111 was charged twice.');
    await desk.page.waitForSelector('amends-advice');
    await expect
      .poll(async () => (await advised('section')).text(), { timeout: 15_000 })
      .toMatch(/Policy would stop this: A payment card number/);
    await (await advised('.fixes button')).click();
    await expect
      .poll(() => boxText(desk, 'inline'), { timeout: 10_000 })
      .toBe('Hi Dev, I see was charged twice.');
    expect(await submits(desk)).toBe(0);
  });
});
