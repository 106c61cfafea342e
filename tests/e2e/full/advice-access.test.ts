import { describe, expect, it } from 'vitest';
import { adviceObjections, heard, waitForAdvice } from '../tools/advice';
import { adviceDesk, CARD } from '../tools/advice-desk';
import { waitForButton } from '../tools/ax';
import { boxText } from '../tools/desk';

/** The advice strip for the keyboard, the ear and the eye, and against the page's own scripts. */
const at = adviceDesk();

describe('people without a pointer, or without sight', () => {
  it('reach a fix by Tab, press it with Enter and are back in the words', async () => {
    await at.type(CARD);
    await waitForAdvice(at.page, /card number/);
    await at.page.evaluate(() => window.__practice.reset());
    for (let i = 0; i < 12; i++) {
      if (await at.page.evaluate(() => document.activeElement?.localName === 'amends-advice'))
        break;
      await at.page.keyboard.press('Tab');
    }
    // Single letters there are no shortcuts of X.
    for (const key of ['l', 'r', 't', 'n', 'j', '.'] as const) await at.page.keyboard.press(key);
    const seen = await at.page.evaluate(() =>
      window.__practice.keys.filter(({ key, target }) => key !== 'Tab' && !/div/.test(target)),
    );
    expect(seen).toEqual([]);
    await at.page.keyboard.press('Enter');
    await at.holds('inline', 'Hi Dev, I see was charged twice.');
    await waitForAdvice(at.page, null);
    await at.page.keyboard.type(' Ok');
    await at.holds('inline', 'Hi Dev, I see was charged twice. Ok');
  });

  it('stay in X’s dialog when they press Escape in the strip', async () => {
    await at.type(CARD, 'dialog');
    await (await waitForButton(at.page, /^Take it out$/)).focus();
    await at.page.evaluate(() => window.__practice.reset());
    await at.page.keyboard.press('Escape');
    expect(await at.page.evaluate(() => window.__practice.keys.length)).toBe(0);
    expect(await boxText(at.desk, 'dialog')).toBe(CARD);
  });

  it('hear the sum once typing rests, and that it is gone', async () => {
    await at.type(CARD);
    await expect
      .poll(() => heard(at.page), { timeout: 10_000 })
      .toMatch(/^Policy would stop 1 thing in this reply\./);
    await at.press(/^Take it out$/);
    await expect.poll(() => heard(at.page), { timeout: 10_000 }).toMatch(/Changed|Nothing left/);
  });

  it.each(['light', 'dark'] as const)(
    'meet nothing that axe objects to, in the %s',
    async (theme) => {
      await at.type(CARD, 'inline', { theme });
      await waitForAdvice(at.page, /card number/);
      await at.press(/^(Why|\d+ more)$/);
      await waitForAdvice(at.page, /never sent/);
      expect(await adviceObjections(at.desk)).toEqual([]);
    },
  );
});

describe('scripts of the page', () => {
  it('cannot press a fix nor read what was found', async () => {
    await at.type(CARD);
    await waitForAdvice(at.page, /card number/);
    const told = await at.page.$eval('amends-advice', (host) => {
      (host as HTMLElement).click();
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      return [host.shadowRoot, host.outerHTML.replace(/ style="[^"]*"/, '')];
    });
    expect(told).toEqual([null, '<amends-advice data-scheme="light"></amends-advice>']);
    expect(await boxText(at.desk, 'inline')).toBe(CARD);
  });
});
