import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit, visitPost } from '../tools/desk';
import { haveFirefox } from '../tools/find-browser';
import {
  articleOf,
  type FirefoxDesk,
  markerOn,
  markers,
  openFirefoxDesk,
  openSidebarOn,
  showsPost,
} from '../tools/firefox-desk';
import {
  allowInPrompt,
  eventPageSleeps,
  pressToolbarButton,
  takePagesAway,
} from '../tools/firefox-extension';
import { inShadow } from '../tools/firefox-shadow';

const SHIFT = '\uE008';
const ALT = '\uE00A';

describe.skipIf(!haveFirefox())('in Firefox', () => {
  let desk: FirefoxDesk;
  beforeAll(async () => {
    desk = await openFirefoxDesk();
  });
  afterAll(() => desk.close());

  describe('the sidebar', () => {
    it('opens with nothing seen yet, as narrow as Firefox makes it, and nothing sticks out', async () => {
      await desk.sidebar.open();
      await desk.sidebar.until((document) =>
        document.body.textContent?.includes('No complaints yet'),
      );
      expect(await desk.sidebar.width()).toBeLessThan(300);
      const widths = await desk.sidebar.until(
        ({ documentElement: { scrollWidth, clientWidth } }) => [scrollWidth, clientWidth],
      );
      expect(widths[0]).toBe(widths[1]);
    });
  });

  describe('markers on X in Firefox', () => {
    it('are buttons named for what was found, on posts about the brand only', async () => {
      await visit(desk, '/home');
      const found = await markers(desk, 3);
      for (const marker of found) {
        expect(await marker.role()).toBe('button');
        expect(await marker.name()).toMatch(
          /^(Complaint|Possible complaint), severity [1-4] of 4, [a-z ]+\. Suggest a reply$/,
        );
      }
      const marked = await desk.page.$$eval('article:has(amends-marker)', (articles) =>
        articles.map((each) => each.textContent ?? ''),
      );
      expect(marked.every((text) => text.includes('@HarbourPine'))).toBe(true);
    });

    it('wear our style inside their closed shadow roots and add no height to the post', async () => {
      const marker = await markerOn(desk, 'charged-twice');
      expect(await marker.css('border-top-left-radius')).toBe('999px');
      expect(await marker.css('position')).toBe('absolute');
      expect((await marker.box()).height).toBeGreaterThanOrEqual(24);
      const [beside, without] = await desk.page.$eval(
        articleOf(desk, 'charged-twice'),
        (article) => {
          const height = () => article.getBoundingClientRect().height;
          const host = article.querySelector<HTMLElement>('amends-marker');
          const before = height();
          host?.style.setProperty('display', 'none');
          const after = height();
          host?.style.removeProperty('display');
          return [before, after];
        },
      );
      expect(beside).toBe(without);
    });

    it('are reached and pressed by the keyboard, and their keys never reach X', async () => {
      const article = articleOf(desk, 'charged-twice');
      await desk.sidebar.open();
      await desk.page.focus(`${article} [data-testid="bookmark"]`);
      for (let tab = 0; tab < 3; tab++) {
        await desk.page.keyboard.press('Tab');
        if (await desk.page.evaluate(() => document.activeElement?.matches('amends-marker'))) break;
      }
      await desk.page.keyboard.press('l');
      await desk.page.keyboard.press('Enter');
      await showsPost(desk, 'charged-twice');
      const seen = await desk.page.evaluate(() => window.__practice.keys.map(({ key }) => key));
      expect(seen).not.toContain('l');
      expect(seen).not.toContain('Enter');
    });
  });

  describe('a marker’s click, which Firefox does not let open the sidebar', () => {
    it('says which key or button does, and that key shows the post', async () => {
      await visit(desk, '/home');
      await desk.sidebar.close();
      await (await markerOn(desk, 'sofa-third-slot')).click();
      await desk.page.waitForSelector('amends-notice');
      const [hint] = await inShadow(desk.firefox.marionette, 'amends-notice', '[role="status"]');
      expect(await hint?.text()).toMatch(/Press Alt\+Shift\+A, or use the Amends button/);
      expect(await desk.sidebar.isOpen()).toBe(false);
      await desk.window.chord(ALT, SHIFT, 'a');
      await showsPost(desk, 'sofa-third-slot');
    });

    it('shows another post in the sidebar that is open, without a hint', async () => {
      await visit(desk, '/home');
      await (await markerOn(desk, 'charged-twice')).click();
      await showsPost(desk, 'charged-twice');
      expect(await desk.page.$('amends-notice')).toBeNull();
    });
  });

  describe('while the event page sleeps', () => {
    it('a sidebar opened anew still reads the customer’s history', async () => {
      await visitPost(desk, 'dev-old');
      await markerOn(desk, 'dev-old');
      await visit(desk, '/home');
      await openSidebarOn(desk, 'charged-twice');
      await eventPageSleeps(desk.window);
      await desk.sidebar.close();
      await desk.sidebar.open();
      await showsPost(desk, 'charged-twice');
      const { posts, ids } = desk.x.world;
      const reply = posts.get(ids.get('dev-old-reply') ?? '')?.text ?? '(no such reply)';
      await desk.sidebar.until(
        (document, words) => document.body.textContent?.includes(words),
        reply.slice(0, 30),
      );
    });

    it('a click on a marker wakes it and shows the post', async () => {
      await eventPageSleeps(desk.window);
      await (await markerOn(desk, 'sofa-third-slot')).click();
      await showsPost(desk, 'sofa-third-slot');
    });

    it('the toolbar button wakes it and opens the sidebar', async () => {
      await desk.sidebar.close();
      await eventPageSleeps(desk.window);
      await pressToolbarButton(desk.window);
      await showsPost(desk, 'sofa-third-slot');
      expect(await desk.sidebar.isOpen()).toBe(true);
    });
  });

  describe('without the right to read X', () => {
    it('marks nothing and says so in the sidebar, and asks for it in one click', async () => {
      await takePagesAway(desk.window);
      await visit(desk, '/home');
      await desk.sidebar.until((document) => document.body.textContent?.includes('may not read X'));
      await desk.sidebar.press(/^Allow Amends on X$/);
      await allowInPrompt(desk.window);
      await desk.sidebar.until(
        (document) =>
          !document.body.textContent?.includes('may not read X') &&
          document.body.textContent?.includes('Reload this tab'),
      );
      expect(await desk.page.$('amends-marker')).toBeNull();
      await visit(desk, '/home');
      await markers(desk, 3);
    });
  });
});
