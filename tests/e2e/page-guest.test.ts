import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { judge } from '@/utils/core/detect/judge';
import { buttons, waitForButton, waitForButtons } from './tools/ax';
import {
  type Desk,
  insertDraft,
  MARKER,
  markerOn,
  openDesk,
  openPanelOn,
  submits,
  visit,
} from './tools/desk';
import { readNetLog } from './tools/net-log';
import { closeSidePanel, sidePanel, sidePanelIsOpen } from './tools/side-panel';

/** Amends as a guest on X's page: quiet, weightless, and nobody's back door. */
let desk: Desk;
const netLog = join(mkdtempSync(join(tmpdir(), 'amends-')), 'net.json');
beforeAll(async () => {
  desk = await openDesk({ netLog });
});
afterAll(() => desk.browser.close());
beforeEach(() => closeSidePanel(desk.browser));

describe('markers', () => {
  it('add no height to a post, in any font size', async () => {
    for (const fontSize of [14, 15, 18]) {
      await visit(desk, '/home', { fontSize });
      await waitForButtons(desk.page, MARKER, 3);
      const heights = await desk.page.evaluate(() => {
        const measure = () =>
          [...document.querySelectorAll('article')].map(
            (each) => each.getBoundingClientRect().height,
          );
        const withMarkers = measure();
        const hide = document.createElement('style');
        hide.textContent = 'amends-marker { display: none !important }';
        document.head.append(hide);
        const without = measure();
        hide.remove();
        return { withMarkers, without };
      });
      expect(heights.withMarkers).toEqual(heights.without);
    }
  });

  it('let nothing typed in them reach X’s shortcuts', async () => {
    await visit(desk, '/home');
    const marker = await waitForButton(desk.page, MARKER);
    await desk.page.evaluate(() => window.__practice.reset());
    await marker.focus();
    for (const key of ['l', 'r', 't', 'n', 'j', 'k', '.', '?'])
      await desk.page.keyboard.press(key as 'l');
    expect(await desk.page.evaluate(() => window.__practice.keys.length)).toBe(0);
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('j');
    expect(await desk.page.evaluate(() => window.__practice.keys.length)).toBeGreaterThan(0);
  });

  it('open the panel by keyboard', async () => {
    await visit(desk, '/home');
    await (await markerOn(desk, 'charged-twice')).focus();
    await desk.page.keyboard.press('Enter');
    const panel = await sidePanel(desk.browser);
    await panel.waitForSelector('textarea');
  });

  it('open nothing when a script of the page presses them, even right after a real click', async () => {
    await visit(desk, '/home');
    await waitForButton(desk.page, MARKER);
    await desk.page.click('[data-testid="AppTabBar_Home_Link"]');
    await waitForButton(desk.page, MARKER);
    const url = desk.page.url();
    await desk.page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('amends-marker')) {
        host.click();
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      }
    });
    // A later real click does open it, so by then the synthetic ones had their chance.
    expect(sidePanelIsOpen(desk.browser)).toBe(false);
    expect(desk.page.url()).toBe(url);
    expect(
      await desk.page.evaluate(() => document.querySelector('amends-marker')?.shadowRoot),
    ).toBeNull();
  });

  it('tell the page nothing of what was found', async () => {
    await visit(desk, '/home');
    await waitForButtons(desk.page, MARKER, 3);
    const told = await desk.page.$$eval('amends-marker', (hosts) =>
      hosts
        .map((host) => host.cloneNode(true) as Element)
        .map((host) => {
          host.removeAttribute('style');
          return host.outerHTML;
        }),
    );
    expect(new Set(told).size).toBe(1);
  });

  it('do not open the post on X when they are clicked', async () => {
    await visit(desk, '/home');
    const url = desk.page.url();
    await openPanelOn(desk, 'charged-twice');
    expect(desk.page.url()).toBe(url);
  });

  it('follow X into the dark', async () => {
    await visit(desk, '/home');
    await waitForButtons(desk.page, MARKER);
    const scheme = () =>
      desk.page.$eval('amends-marker', (each) => (each as HTMLElement).dataset.scheme);
    expect(await scheme()).toBe('light');
    await desk.page.evaluate(() => window.__practice.set({ theme: 'dark' }));
    await desk.page.waitForSelector('amends-marker[data-scheme="dark"]');
  });
});

describe('cells that come, go and are reused', () => {
  it('carry the marker of the post they show, and no other', async () => {
    await visit(desk, '/home', { recycle: 1, churn: 1, hollow: 1, posts: 300 });
    const expected = expectedMarks(desk);
    for (let screen = 0; screen < 12; screen++) {
      // Every post on screen settles to what a page that never scrolled would show for it.
      await desk.page.waitForFunction(marksAre, {}, expected);
      await desk.page.mouse.wheel({ deltaY: screen < 6 ? 1500 : -1500 });
    }
    expect((await buttons(desk.page, MARKER)).length).toBeGreaterThan(0);
  });
});

describe('nothing leaves the browser', () => {
  it('through the whole flow no part of Amends makes a request, and nothing is posted', async () => {
    await visit(desk, '/home');
    const panel = await openPanelOn(desk, 'charged-twice');
    await insertDraft(panel);
    expect(await submits(desk)).toBe(0);
    expect(desk.x.refused).toEqual([]);
    await desk.browser.close();
    // Without an initiator it is Chromium's own, such as its update check.
    expect(readNetLog(netLog).filter(({ initiator }) => initiator !== '')).toEqual([]);
    desk = await openDesk();
  });
});

/** By status id: whether a plain post of the practice world is marked, by the same judge as in the page. */
function expectedMarks({ x }: Desk): Record<string, boolean> {
  const plain = [...x.world.posts.values()].filter(
    (post) => !post.quotes && !post.answers && !post.cutAt && post.by !== x.world.brand.handle,
  );
  return Object.fromEntries(
    plain.map(({ id, text, lang }) => {
      const { verdict, reason } = judge({ text, lang, relation: 'mention' });
      // Another language is marked too, quietly: it was not judged, so it is not called harmless.
      const flagged = verdict === 'not-judged' ? reason !== 'no-text' : verdict !== 'not';
      return [id, flagged && /@HarbourPine\b/i.test(text ?? '')];
    }),
  );
}

/** Runs in the page: every such post on screen carries one marker or none, as expected. */
function marksAre(expected: Record<string, boolean>): boolean {
  return [...document.querySelectorAll('article')].every((article) => {
    const href = article
      .querySelector('a[href*="/status/"] time')
      ?.closest('a')
      ?.getAttribute('href');
    const { top, bottom } = article.getBoundingClientRect();
    const marked = expected[/status\/(\d+)/.exec(href ?? '')?.[1] ?? ''];
    if (marked === undefined || bottom < 0 || top > innerHeight) return true;
    return article.querySelectorAll('amends-marker').length === Number(marked);
  });
}
