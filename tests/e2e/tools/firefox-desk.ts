import type { Desk } from './desk';
import { type FirefoxProcess, startFirefox } from './firefox-process';
import { inShadow, type ShadowElement } from './firefox-shadow';
import { Sidebar } from './firefox-sidebar';
import { FirefoxWindow } from './firefox-window';
import { builtExtension } from './launch';
import { serveX } from './serve-x';

/** The agent's desk in Firefox: the same page as in Chromium, the real sidebar beside it. */
export interface FirefoxDesk extends Desk {
  firefox: FirefoxProcess;
  window: FirefoxWindow;
  sidebar: Sidebar;
  close(): Promise<void>;
}

export async function openFirefoxDesk(): Promise<FirefoxDesk> {
  const firefox = await startFirefox(builtExtension('firefox'));
  const { browser, marionette } = firefox;
  const [page = await browser.newPage()] = await browser.pages();
  const window = new FirefoxWindow(marionette);
  const x = await serveX(page);
  const sidebar = new Sidebar(window);
  return { firefox, browser, page, x, window, sidebar, close: () => firefox.close() };
}

/** CSS selector of the article of a post. */
export function articleOf({ x }: FirefoxDesk, key: string): string {
  return `article:has(a[href$="/status/${x.world.ids.get(key)}"])`;
}

/** Every marker on the page, once there are `least`. */
export async function markers(desk: FirefoxDesk, least = 1): Promise<ShadowElement[]> {
  await desk.page.waitForFunction(
    (count) => document.querySelectorAll('amends-marker').length >= count,
    {},
    least,
  );
  return inShadow(desk.firefox.marionette, 'amends-marker', 'button');
}

export async function markerOn(desk: FirefoxDesk, key: string): Promise<ShadowElement> {
  const host = `${articleOf(desk, key)} amends-marker`;
  await desk.page.waitForSelector(host);
  const [marker] = await inShadow(desk.firefox.marionette, host, 'button');
  if (!marker) throw new Error(`no marker on ${key}`);
  return marker;
}

/** Clicks the marker of a post and waits until the sidebar shows that post with its drafts. */
export async function openSidebarOn(desk: FirefoxDesk, key: string): Promise<void> {
  await (await markerOn(desk, key)).click();
  if (!(await desk.sidebar.isOpen())) await desk.sidebar.open();
  await showsPost(desk, key);
}

export async function showsPost({ x, sidebar }: FirefoxDesk, key: string): Promise<void> {
  const { posts, ids, people } = x.world;
  const name = people.get(posts.get(ids.get(key) ?? '')?.by ?? '')?.name ?? '(nobody)';
  await sidebar.until(
    (document, author) =>
      document.querySelector('textarea') && document.body.textContent?.includes(author),
    name,
  );
}

/** The first draft as it stands in its field. */
export function firstDraft({ sidebar }: FirefoxDesk): Promise<string> {
  return sidebar.until((document) => document.querySelector('textarea')?.value);
}

/** Presses `Insert reply` of the first draft and reads what is said then. */
export async function insertFirst(desk: FirefoxDesk): Promise<string> {
  await desk.sidebar.press(/^Insert reply$/);
  return said(desk);
}

/** The words of the status region, or of the question put to the agent. */
export function said({ sidebar }: FirefoxDesk): Promise<string> {
  return sidebar.until((document) => {
    const dialog = document.querySelector('[role="alertdialog"],[role="dialog"]');
    const status = [...document.querySelectorAll('[role="status"]')]
      .map((each) => each.textContent?.trim() ?? '')
      .join(' ')
      .trim();
    const words = dialog?.textContent?.trim() || status;
    return /^Inserting/.test(words) ? '' : words;
  });
}
