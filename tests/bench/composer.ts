import { openArm, settled } from './browser';
import { contentScriptTimeByKey, traceOf } from './trace';

/** What advice in X's reply box costs and how soon it comes, ms. */
export interface ComposerTimes {
  /** Amends' share of the page's thread from one key to the next. */
  perKey: number[];
  /** From the key that makes the finding to its showing, less the pause that is waited on purpose. */
  toFinding: number[];
}

/** ms between keys of somebody who types fast. */
const PACE = 100;
/** ms that `Checks` waits after a key. */
const PAUSE = 80;
const BOX = '[data-testid="inline_reply_offscreen"] [contenteditable="true"]';
const REPLY =
  'Hi Dev, being charged £249 twice with rent due on Friday is a real worry. I am reading your account now and will come back here by 4pm with what the bank says. ';
/** One letter short of a time that is none. */
const ALMOST = 'You will hear from me ASA';
/** ms until a finding that does not come is given up. */
const LONGEST = 5000;

/** Types into the reply box of a post, with and without something that policy would stop. */
export async function measureComposer(samples: number): Promise<ComposerTimes> {
  const { browser, page } = await openArm('with');
  try {
    await page.evaluateOnNewDocument(installFindingProbe);
    await page.goto('https://x.com/home');
    const link = await page.waitForSelector('article a[href*="/status/"]:has(time)');
    const href = await link?.evaluate((a) => a.getAttribute('href'));
    await page.goto(`https://x.com${href}`);
    await page.click(BOX);
    await settled();
    const trace = await traceOf(page, async () => {
      await page.keyboard.type(REPLY, { delay: PACE });
      await settled();
    });
    const perKey = contentScriptTimeByKey(trace);
    const toFinding: number[] = [];
    for (let left = REPLY.length; left > 0; left--) await page.keyboard.press('Backspace');
    await page.keyboard.type(ALMOST);
    for (let sample = 0; sample < samples; sample++) {
      await settled();
      await page.evaluate((limit) => window.__finding.watch(limit), LONGEST);
      await page.keyboard.press('P');
      toFinding.push((await page.evaluate(() => window.__finding.took)) - PAUSE);
      await page.keyboard.press('Backspace');
    }
    return { perKey, toFinding };
  } finally {
    await browser.close();
  }
}

declare global {
  interface Window {
    __finding: { watch(limit: number): void; took: Promise<number> };
  }
}

/** In the page: ms from the next key to the first frame with the strip under the box. */
function installFindingProbe(): void {
  const nextKey = (limit: number) =>
    new Promise<number>((resolve) => {
      const pressed = ({ timeStamp }: Event) => {
        const look = () => {
          const box = document.querySelector('[data-testid="inline_reply_offscreen"]');
          const { left = 0, bottom = 0 } = box?.getBoundingClientRect() ?? {};
          const top = document.elementFromPoint(left + 60, bottom + 20);
          const took = performance.now() - timeStamp;
          if (top?.localName === 'amends-advice' || took > limit) resolve(took);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      window.addEventListener('keydown', pressed, { capture: true, once: true });
    });
  window.__finding = {
    took: Promise.resolve(0),
    watch(limit) {
      this.took = nextKey(limit);
    },
  };
}
