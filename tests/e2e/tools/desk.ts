import type { Browser, Page } from 'puppeteer-core';
// For the type of `window.__practice`.
import type {} from '@/tests/practice/app/practice';
import type { PracticeSettings } from '@/tests/practice/app/settings';
import { type AxButton, buttons, waitForButtons } from './ax';
import { builtExtension, type LaunchOptions, launchChromium } from './launch';
import { type ServedX, serveX } from './serve-x';
import { sidePanel } from './side-panel';

/** An agent's desk: the built extension in a real Chromium, X's stand-in in the tab in front. */
export interface Desk {
  browser: Browser;
  page: Page;
  x: ServedX;
}

export const MARKER = /^(Complaint|Possible complaint), severity/;

export async function openDesk(
  options: Pick<LaunchOptions, 'profile' | 'netLog' | 'beside'> = {},
): Promise<Desk> {
  const browser = await launchChromium({ extension: builtExtension('chrome'), ...options });
  const [page = await browser.newPage()] = await browser.pages();
  const x = await serveX(page);
  return { browser, page, x };
}

type Look = Partial<Record<keyof PracticeSettings, string | number>>;

function query(look: Look): string {
  return new URLSearchParams(
    Object.entries(look).map(([key, value]) => [key, String(value)]),
  ).toString();
}

export async function visit({ page, x }: Desk, path: string, look: Look = {}): Promise<void> {
  await page.goto(x.url(path, query(look)));
  await page.waitForSelector('article');
}

export async function visitPost({ page, x }: Desk, key: string, look: Look = {}): Promise<void> {
  await page.goto(x.urlOf(key, query(look)));
  await page.waitForSelector('article');
}

/** The marker on a post that is on the page, found by where it is. */
export async function markerOn({ page, x }: Desk, key: string): Promise<AxButton> {
  const id = x.world.ids.get(key);
  if (id === undefined) throw new Error(`no post ${key} in the practice world`);
  for (const button of await waitForMarkerIn(page, id)) {
    const box = await button.box();
    const inside = await page.evaluate(
      (postId, x, y) => {
        const link = document.querySelector(`article a[href$="/status/${postId}"]`);
        const rect = link?.closest('article')?.getBoundingClientRect();
        return !!rect && x > rect.left && x < rect.right && y > rect.top && y < rect.bottom;
      },
      id,
      box.x + box.width / 2,
      box.y + box.height / 2,
    );
    if (inside) return button;
  }
  throw new Error(`no marker on ${key}`);
}

async function waitForMarkerIn(page: Page, id: string): Promise<AxButton[]> {
  await page.waitForFunction(
    (postId) =>
      document
        .querySelector(`article a[href$="/status/${postId}"]`)
        ?.closest('article')
        ?.querySelector('amends-marker'),
    { timeout: 15_000 },
    id,
  );
  return waitForButtons(page, MARKER);
}

/** Clicks the marker of a post and waits until the panel shows that post with its drafts. */
export async function openPanelOn(desk: Desk, key: string): Promise<Page> {
  const marker = await markerOn(desk, key);
  await marker.click();
  const panel = await sidePanel(desk.browser);
  const { world } = desk.x;
  const author = world.people.get(world.posts.get(world.ids.get(key) ?? '')?.by ?? '')?.name ?? '';
  await panel.waitForFunction(
    (name) => document.querySelector('textarea') && document.body.textContent?.includes(name),
    {},
    author,
  );
  return panel;
}

/** Presses `Insert reply` of a draft with a real click, as the agent does, and reads what is said then. */
export async function insertDraft(panel: Page, index = 0): Promise<string> {
  const all = await buttons(panel, /^Insert reply$/);
  const button = all[index];
  if (!button) throw new Error(`${all.length} Insert buttons, none at ${index}`);
  await button.click();
  return said(panel);
}

/** The status region's words once they are more than "Inserting…", or the question put to the agent. */
export async function said(panel: Page): Promise<string> {
  const handle = await panel.waitForFunction(() => {
    const dialog = document.querySelector('[role="alertdialog"],[role="dialog"]');
    const status = [...document.querySelectorAll('[role="status"]')]
      .map((each) => each.textContent?.trim() ?? '')
      .join(' ')
      .trim();
    const words = dialog?.textContent?.trim() || status;
    return words && !/^Inserting/.test(words) ? words : null;
  });
  return String(await handle.jsonValue());
}

export async function draftText(panel: Page, index = 0): Promise<string> {
  return panel.$$eval('textarea', (areas, at) => areas[at]?.value ?? '', index);
}

/** What Draft.js itself holds, which is what X would send. */
export async function boxText({ page }: Desk, place: 'inline' | 'dialog'): Promise<string> {
  return page.evaluate(
    (where) => window.__practice.editors().find((each) => each.place === where)?.text ?? '(no box)',
    place,
  );
}

export async function submits({ page }: Desk): Promise<number> {
  return page.evaluate(() => window.__practice.submits);
}
