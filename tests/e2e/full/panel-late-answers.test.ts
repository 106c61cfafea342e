import type { HTTPRequest } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForButtons } from '../tools/ax';
import { type Desk, MARKER, openDesk, openPanelOn, visit } from '../tools/desk';
import { panelFromToolbar } from '../tools/panel-tab';
import { HISTORY, POST, showPast } from '../tools/past';
import { closeSidePanel } from '../tools/side-panel';
import { extensionId } from '../tools/worker';

declare const chrome: {
  storage: { session: { onChanged: { addListener(listener: () => void): void } } };
};

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.browser.close());

describe('a post that is opened and left at once', () => {
  it('stays left, though what was written about it arrives later', async () => {
    await visit(desk, '/home');
    await waitForButtons(desk.page, MARKER);
    const panel = await panelFromToolbar(desk);
    await panel.waitForSelector('main li button');
    const shown = await panel.evaluate(async () => {
      const seen: string[] = [];
      const list = () => document.querySelector('main li button') !== null;
      // Both clicks are stored, and both are heard of, before the answer counts.
      const heard = new Promise<void>((resolve) => {
        let changes = 0;
        chrome.storage.session.onChanged.addListener(() => {
          changes += 1;
          if (changes === 2) requestAnimationFrame(() => resolve());
        });
      });
      document.querySelector<HTMLElement>('main li button')?.click();
      await new Promise(requestAnimationFrame);
      seen.push(list() ? 'list' : 'post');
      document.querySelector<HTMLElement>('header button')?.click();
      await new Promise(requestAnimationFrame);
      const watch = new MutationObserver(() => {
        if (!list()) seen.push('post again');
      });
      watch.observe(document.body, { childList: true, subtree: true });
      await heard;
      seen.push(list() ? 'list' : 'post');
      return seen;
    });
    expect(shown).toEqual(['post', 'list']);
    await closeSidePanel(desk.browser);
  });
});

describe('while the engine that makes drafts is not there yet', () => {
  it('the panel shows the post and its history, and the drafts as soon as it is', async () => {
    await showPast(desk);
    await visit(desk, '/home');
    await openPanelOn(desk, POST);
    const panel = await desk.browser.newPage();
    try {
      await panel.setRequestInterception(true);
      const asked = new Promise<HTTPRequest>((resolve) => {
        panel.on('request', (request) => {
          if (request.url().includes('draft-engine')) resolve(request);
          else void request.continue();
        });
      });
      await panel.goto(`chrome-extension://${await extensionId(desk.browser)}/sidepanel.html`);
      const engine = await asked;
      await panel.waitForSelector(HISTORY);
      expect(await panel.$eval('main h2', (name) => name.textContent)).toBe('Tamsin Oakes');
      expect(await panel.$$('textarea')).toEqual([]);
      await engine.continue();
      await panel.waitForSelector('textarea');
    } finally {
      await panel.close();
      await closeSidePanel(desk.browser);
    }
  });
});
