import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentWords } from '@/utils/core/detect/content-words';
import { type Correction, localRules } from '@/utils/core/detect/corrections';
import { judge } from '@/utils/core/detect/judge';
import { applyCorrections } from '@/utils/core/detect/taught';
import { buttons, waitForButton } from './tools/ax';
import { axeObjections, sidewaysOverflow } from './tools/axe';
import { type Desk, markerOn, openDesk, openPanelOn, visit, visitPost } from './tools/desk';
import { extensionTab, look } from './tools/panel-tab';
import { sidePanel } from './tools/side-panel';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await visit(desk, '/home');
});
afterAll(() => desk.browser.close());

const idOf = (key: string) => desk.x.world.ids.get(key) ?? '';

/** Waits until the post carries a marker, or until it carries none. */
async function marked(key: string, there: boolean): Promise<void> {
  await desk.page.waitForFunction(
    (id, wanted) => {
      const article = document
        .querySelector(`article a[href$="/status/${id}"]`)
        ?.closest('article');
      return !!article && !!article.querySelector('amends-marker') === wanted;
    },
    {},
    idOf(key),
    there,
  );
}

const says = (page: Page, words: string) =>
  page.waitForFunction((text) => document.body.textContent?.includes(text), {}, words);

describe('one key in the panel', () => {
  const POST = 'charged-twice';
  let panel: Page;

  it('n: the marker goes from the page and the post from the list', async () => {
    panel = await openPanelOn(desk, POST);
    await panel.keyboard.press('n');
    await says(panel, 'You said: not a complaint.');
    await marked(POST, false);
    await panel.keyboard.press('Escape');
    await says(panel, '1 set aside, no complaint');
    const listed = await panel.$$eval('main li button', (all) =>
      all.filter((each) => !each.closest('details')).map((each) => each.textContent ?? ''),
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.join()).not.toContain('@dev_raithby');
  });

  it('undo brings both back, on the page without a reload', async () => {
    await panel.click('summary');
    await (await waitForButton(panel, /^Undo for @dev_raithby$/)).click();
    await marked(POST, true);
    await panel.waitForFunction(() => document.querySelector('details') === null);
    await says(panel, '@dev_raithby');
  });

  it('c and a digit: the category changes in the panel and on the marker', async () => {
    const name = async () => (await markerOn(desk, POST)).name;
    const before = await name();
    panel = await openPanelOn(desk, POST);
    await panel.keyboard.press('c');
    // The menu takes keys once it has the focus.
    await panel.waitForFunction(() => document.activeElement?.closest('[role="menu"]'));
    await panel.keyboard.press('8');
    await says(panel, 'You said: account.');
    await expect.poll(name, { timeout: 10_000 }).toMatch(/, account\. Suggest a reply$/);
    await panel.keyboard.press('u');
    await panel.waitForFunction(() => !document.body.textContent?.includes('You said'));
    await expect.poll(name, { timeout: 10_000 }).toBe(before);
  });
});

/** A marked post of the practice world, with one or two words that three corrections teach away. */
function teachable(): { key: string; words: string[] } {
  for (const count of [1, 2]) {
    for (const [key, id] of desk.x.world.ids) {
      const { text = '', lang = 'en' } = desk.x.world.posts.get(id) ?? {};
      if (!text?.includes('@HarbourPine')) continue;
      const before = judge({ text, lang, relation: 'mention' });
      if (before.verdict === 'not' || before.verdict === 'not-judged') continue;
      const known = localRules(taughtBy([...contentWords(text)].join(' '))).words;
      const words = known.slice(0, count).map(({ word }) => word);
      const { judgement } = applyCorrections(before, text, localRules(taughtBy(words.join(' '))));
      if (judgement.verdict === 'not') return { key, words };
    }
  }
  throw new Error('no post of the practice world can be taught away by two words');
}

const taughtBy = (text: string): Correction[] =>
  ['1', '2', '3'].map((id) => ({ id, text, verdict: 'unsure', said: 'not-a-complaint' }));

/** Corrections as three evenings in the panel would have left them. */
async function remember(options: Page, texts: string[]): Promise<void> {
  await options.evaluate(async (all) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('amends'));
    const table = db.transaction('corrections', 'readwrite').objectStore('corrections');
    for (const [n, text] of all.entries()) {
      const said = { verdict: 'unsure', said: 'not-a-complaint', category: null };
      await done(table.put({ platform: 'x', postId: `90${n}`, text, ...said, at: Date.now() - n }));
    }
    db.close();
  }, texts);
  await options.reload();
}

describe('the options page', () => {
  let options: Page;
  let key: string;
  let words: string[];

  const switchAll = async () => {
    await options.bringToFront();
    for (const word of words) {
      await options.locator(`aria/“${word}” counts against a complaint[role="checkbox"]`).click();
    }
    await desk.page.bringToFront();
  };

  it('three corrections that share a word take the marker off the next post with it', async () => {
    ({ key, words } = teachable());
    await visitPost(desk, key);
    await marked(key, true);
    options = await extensionTab(desk, 'options.html');
    await remember(
      options,
      [1, 2, 3].map((n) => `@HarbourPine ${words.join(' ')} ${n}`),
    );
    for (const word of words) await says(options, `“${word}” counts against a complaint`);
    await desk.page.bringToFront();
    await marked(key, false);
  });

  it.each([
    [360, 'dark'],
    [250, 'light'],
  ] as const)(
    'at %i px, %s, axe finds nothing to object to and nothing is cut off',
    async (width, scheme) => {
      await options.bringToFront();
      await look(options, width, scheme);
      expect(await axeObjections(options)).toEqual([]);
      expect(await sidewaysOverflow(options)).toEqual([]);
    },
  );

  it('switches that rule off and on, and the open page follows', async () => {
    await switchAll();
    await marked(key, true);
    await switchAll();
    await marked(key, false);
  });

  it('exports what was said as labelled lines', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'amends-export-'));
    const cdp = await desk.browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    const done = new Promise<void>((resolve) => {
      cdp.on('Browser.downloadProgress', ({ state }) => {
        if (state === 'completed') resolve();
      });
    });
    await options.bringToFront();
    await options.click('a[download]');
    await done;
    await cdp.detach();
    const lines = readFileSync(join(folder, 'amends-corrections.jsonl'), 'utf8').trimEnd();
    rmSync(folder, { recursive: true });
    const posts = lines.split('\n').map((line): unknown => JSON.parse(line));
    expect(posts).toHaveLength(3);
    expect(posts).toContainEqual({
      id: '900',
      text: `@HarbourPine ${words.join(' ')} 1`,
      label: 0,
      source: 'agent',
    });
  });

  it('undoes one, which takes its rule along', async () => {
    await (await waitForButton(options, /^Undo: @HarbourPine .* 2$/)).click();
    await options.waitForFunction(
      () => !document.body.textContent?.includes('counts against a complaint'),
    );
    expect(await buttons(options, /^Undo: /)).toHaveLength(2);
    await options.close();
  });
});

describe('a post in Spanish', () => {
  it('is quietly marked as not judged, and opens in the panel', async () => {
    await desk.page.bringToFront();
    await visitPost(desk, 'spanish-table');
    const marker = await waitForButton(desk.page, /^Not judged: Spanish\. Open in Amends$/);
    await marker.click();
    const panel = await sidePanel(desk.browser);
    await says(panel, 'mesa');
    await says(panel, 'Not judged: Spanish');
    await panel.keyboard.press('Escape');
    await says(panel, 'Not judged: 1 Spanish.');
  });
});
