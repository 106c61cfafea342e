import { afterAll, beforeAll, expect, it } from 'vitest';
import { article, cell, timeline } from '../dom/x-markup';
import { type Desk, openDesk, visit } from './tools/desk';

/** Replies that name nobody: only the thread around them says that they are for the brand. */
const TEXT = 'Three weeks and still no sofa. Nobody answers the phone. This is a disgrace.';
const reply = (id: string) => cell(article({ id, text: TEXT, lang: 'en' }));

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await visit(desk, '/home');
});
afterAll(() => desk?.browser.close());

/** Goes to another page as X does, without loading. */
const go = (path: string) => desk.page.evaluate((to) => history.pushState(null, '', to), path);

const show = (html: string) =>
  desk.page.evaluate((markup) => {
    const place = document.querySelector('#thread') ?? document.createElement('div');
    place.id = 'thread';
    place.innerHTML = markup;
    document.body.prepend(place);
    scrollTo(0, 0);
  }, html);

/** X's way with a list: cells leave it, others come, and the list itself stays. */
const scroll = (leave: number, come: string) =>
  desk.page.evaluate(
    (count, markup) => {
      const list = document.querySelector('#thread section > div > div');
      for (let i = 0; i < count; i++) list?.firstElementChild?.remove();
      list?.insertAdjacentHTML('beforeend', markup);
    },
    leave,
    come,
  );

const marked = (id: string) =>
  desk.page.waitForSelector(`#thread article:has(a[href$="/status/${id}"]) amends-marker`, {
    timeout: 15_000,
  });

it('marks replies to the brand when its post has left the page, and behind the composer', async () => {
  await go('/HarbourPine/status/71');
  const focal = cell(article({ id: '71', handle: 'HarbourPine', text: 'New sofas!', focal: true }));
  await show(timeline(focal, reply('72')));
  await marked('72');
  await scroll(1, reply('73'));
  await marked('73');
  await go('/compose/post');
  await scroll(1, reply('74'));
  await marked('74');
});

it('looks again at posts that came before their address did', async () => {
  await go('/HarbourPine/status/81');
  const focal = cell(article({ id: '81', handle: 'HarbourPine', text: 'Sale!', focal: true }));
  await show(timeline(focal, reply('82')));
  await marked('82');
  // Going back: X builds the list where it was left, here under the address of the page before.
  await go('/home');
  await show(timeline(reply('82'), reply('83')));
  await marked('82');
  expect(await desk.page.$$eval('#thread amends-marker', (all) => all.length)).toBe(1);
  await go('/HarbourPine/status/81');
  await scroll(0, cell('<div></div>'));
  await marked('83');
});
