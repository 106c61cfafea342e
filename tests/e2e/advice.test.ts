import { describe, expect, it } from 'vitest';
import { waitForAdvice } from './tools/advice';
import { adviceDesk, CARD, editor, FORM, type Place } from './tools/advice-desk';
import { waitForButton } from './tools/ax';
import { boxText } from './tools/desk';

/** The policy's advice below X's own reply boxes, while the agent types there. */
const at = adviceDesk();

const GOOD = 'Hi Dev, being charged £249 twice with rent due Friday is a real worry.';

async function undo(): Promise<void> {
  await at.page.keyboard.down('Control');
  await at.page.keyboard.press('z');
  await at.page.keyboard.up('Control');
}

describe.each(['inline', 'dialog'] as const)('in the %s box', (place) => {
  it('what policy would stop is told in words, with the policy’s own on demand', async () => {
    await at.type(CARD, place);
    const { text } = await waitForAdvice(at.page, /card number/);
    expect(text).toMatch(/^Policy would stop this: A payment card number/);
    expect(text).not.toContain('never sent by message');
    await at.press(/^(Why|\d+ more)$/);
    await waitForAdvice(at.page, /Card numbers are never sent by message/);
  });

  it('a fix changes exactly those words, leaves the caret, and one undo takes it back', async () => {
    await at.type(CARD, place);
    await at.press(/^Take it out$/);
    const fixed = 'Hi Dev, I see was charged twice.';
    await at.holds(place, fixed);
    await waitForAdvice(at.page, null);
    await undo();
    await at.holds(place, CARD);
    await at.page.keyboard.press('End');
    await at.press(/^Take it out$/);
    await at.holds(place, fixed);
    await waitForAdvice(at.page, null);
    await at.page.keyboard.type(' Café');
    await at.holds(place, `${fixed} Café`);
  });

  it('covers nothing of X’s form, in any width', async () => {
    for (const width of place === 'inline' ? [360, 600, 1400] : [360, 1000]) {
      await at.page.setViewport({ width, height: 800 });
      await at.type(CARD, place, {
        theme: width % 400 ? 'light' : 'dark',
        fontSize: 14 + (width % 3),
      });
      await waitForAdvice(at.page, /card number/);
      expect(await covered(place)).toEqual([]);
      await at.press(/^(Why|\d+ more)$/);
      const { left, right } = await waitForAdvice(at.page, /never sent/);
      expect(await covered(place)).toEqual([]);
      expect([left >= 0, right <= width]).toEqual([true, true]);
    }
    await at.page.setViewport(null);
  });
});

/** What one presses or reads in the form that something else lies over. */
function covered(place: Place): Promise<string[]> {
  return at.page.evaluate((form) => {
    const parts = `${form} :is(button, [role="progressbar"], [contenteditable="true"], a)`;
    return [...document.querySelectorAll(parts)]
      .filter(
        (each) => !each.closest('article') && each.checkVisibility({ visibilityProperty: true }),
      )
      .filter((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        if (width === 0 || height === 0) return false;
        return [0.1, 0.5, 0.9].some(
          (share) =>
            document.elementFromPoint(left + width * share, top + height * share)?.localName ===
            'amends-advice',
        );
      })
      .map((each) => each.outerHTML.slice(0, 80));
  }, FORM[place]);
}

describe('the words in the box', () => {
  it('draw no advice while they are an ordinary good reply', async () => {
    await at.type(`${GOOD} 4111 1111 1111 1111`);
    await waitForAdvice(at.page, /card number/);
    for (let i = 0; i < 20; i++) await at.page.keyboard.press('Backspace');
    await at.holds('inline', GOOD);
    await waitForAdvice(at.page, null);
  });

  it('may be several paragraphs, with the finding in the last', async () => {
    await at.openBox('inline');
    await at.page.keyboard.type('Hello Dev,');
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.type('it is 4111 1111 1111 1111 then.');
    await at.press(/^Take it out$/);
    await at.holds('inline', 'Hello Dev,\n\nit is then.');
  });

  it('are never changed for words that stand there no more', async () => {
    await at.type(CARD);
    const fix = await waitForButton(at.page, /^Take it out$/);
    const { x, y, width, height } = await fix.box();
    await at.page.keyboard.type('!!');
    await at.page.mouse.click(x + width / 2, y + height / 2);
    await waitForAdvice(at.page, /card number/);
    expect(await boxText(at.desk, 'inline')).toMatch(
      /^Hi Dev, I see (4111 1111 1111 1111 )?was charged twice\.!!$/,
    );
  });

  it('of a post that was gone to meanwhile are checked anew, without what was said before', async () => {
    await at.type(CARD);
    await waitForAdvice(at.page, /card number/);
    await at.page.evaluate(
      (path) => {
        history.pushState(null, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      new URL(at.desk.x.urlOf('lamp-scratch')).pathname,
    );
    await at.page.waitForFunction(() => document.querySelector('amends-advice') === null);
    await at.page.click(editor('inline'));
    await at.page.keyboard.type('Your PIN is 4821 now.');
    const { text } = await waitForAdvice(at.page, /A secret/);
    expect(text).not.toContain('card number');
  });

  it('are checked while X replaces the editor under the caret', async () => {
    await at.openBox('dialog', { remount: 1 });
    await at.page.keyboard.type('4111 1111 1111 1111 it is', { delay: 30 });
    await waitForAdvice(at.page, /card number/);
    await at.press(/^Take it out$/);
    await waitForAdvice(at.page, null);
  });

  it('are hushed by the agent’s own wish, until something else strikes', async () => {
    await at.type(CARD);
    await waitForAdvice(at.page, /card number/);
    await at.press(/^Hide these$/);
    await waitForAdvice(at.page, null);
    await at.page.keyboard.type(' Your PIN is 4821 now.');
    const { text } = await waitForAdvice(at.page, /./);
    expect(text).not.toContain('card number');
  });
});
