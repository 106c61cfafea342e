import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForButtons } from '../tools/ax';
import { type Desk, MARKER, openDesk, visit } from '../tools/desk';
import { haveFirefox } from '../tools/find-browser';
import { markers, openFirefoxDesk, openSidebarOn } from '../tools/firefox-desk';
import { builtExtension } from '../tools/launch';

const LATER = '99.0';
/** Runs in the page: of which copies the markers on each marked post are. */
const copies = () =>
  [...document.querySelectorAll('article:has(amends-marker)')].map((article) =>
    [...article.querySelectorAll<HTMLElement>('amends-marker')].map(
      ({ dataset }) => dataset.version,
    ),
  );

describe('a later version unpacked beside the one from the store', () => {
  let later = '';
  let desk: Desk | undefined;
  beforeAll(() => {
    later = mkdtempSync(join(tmpdir(), 'amends-later-'));
    cpSync(builtExtension('chrome'), later, { recursive: true });
    const file = join(later, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: LATER }));
    return () => rmSync(later, { recursive: true });
  });
  afterEach(() => desk?.browser.close());

  it('marks each post, and no post has two markers, however often its cell is reused', async () => {
    desk = await openDesk({ beside: later });
    await visit(desk, '/home', { recycle: 1, churn: 1, posts: 120 });
    await waitForButtons(desk.page, MARKER, 3);
    for (let screen = 0; screen < 6; screen++) {
      await desk.page.waitForFunction(
        (version) => {
          const posts = [...document.querySelectorAll('article:has(amends-marker)')];
          return posts.every((article) => {
            const all = [...article.querySelectorAll<HTMLElement>('amends-marker')];
            return all.length === 1 && all[0]?.dataset.version === version;
          });
        },
        {},
        LATER,
      );
      await desk.page.mouse.wheel({ deltaY: 700 });
    }
    expect((await desk.page.evaluate(copies)).length).toBeGreaterThan(0);
  });
});

describe.skipIf(!haveFirefox())(
  'an update in Firefox, which starts the new script in the open page',
  () => {
    it('leaves one marker on each post, and it opens the panel', async () => {
      const desk = await openFirefoxDesk();
      try {
        await visit(desk, '/home');
        const before = (await markers(desk, 3)).length;
        const old = await desk.page.$('amends-marker');
        await desk.firefox.marionette.send('Addon:Install', {
          path: builtExtension('firefox'),
          temporary: true,
        });
        await desk.page.waitForFunction((marker) => !marker?.isConnected, {}, old);
        await markers(desk, before);
        const each = await desk.page.evaluate(copies);
        expect(each.every((marks) => marks.length === 1)).toBe(true);
        await openSidebarOn(desk, 'charged-twice');
      } finally {
        await desk.close();
      }
    });
  },
);
