import { describe, expect, it } from 'vitest';
import { platformFor } from '@/utils/platforms/registry';
import { xReader } from '@/utils/platforms/x';
import { page } from './x-markup';

const switcher = (inside: string) =>
  page(`<header><button data-testid="SideNav_AccountSwitcher_Button">${inside}</button></header>`);
const avatar = (handle: string) => `<div data-testid="UserAvatar-Container-${handle}"></div>`;

describe('own account', () => {
  it.each([
    ['the account menu', switcher(avatar('NorthlineCare'))],
    [
      'the header of X Pro',
      page(
        `<header role="banner"><nav>${avatar('NorthlineCare')}</nav></header>
        <main><div data-testid="multi-column-layout-column-content"></div></main>`,
      ),
    ],
    [
      'the drawer button',
      page(`<button data-testid="DashButton_ProfileIcon_Link">${avatar('NorthlineCare')}</button>`),
    ],
    [
      'the profile link',
      page('<a data-testid="AppTabBar_Profile_Link" href="https://x.com/NorthlineCare">P</a>'),
    ],
    [
      'the text of the account menu',
      switcher('<span>Northline Care</span><span>@NorthlineCare</span>'),
    ],
  ])('is read from %s', (_, doc) => {
    expect(xReader.ownAccount(doc)).toBe('NorthlineCare');
  });

  it('is null when logged out, and is not who an avatar does not know', () => {
    expect(xReader.ownAccount(page('<a data-testid="login" href="/login">Log in</a>'))).toBeNull();
    expect(xReader.ownAccount(switcher(avatar('unknown')))).toBeNull();
  });

  it('is not who is shown in the header of a page that is no deck', () => {
    expect(
      xReader.ownAccount(page(`<header role="banner">${avatar('mia_okafor')}</header>`)),
    ).toBeNull();
  });

  it('is not somebody whose post is on the page', () => {
    expect(
      xReader.ownAccount(page(`<main><article>${avatar('mia_okafor')}</article></main>`)),
    ).toBeNull();
  });
});

describe('page kind', () => {
  it.each([
    ['https://x.com/home', 'home'],
    ['https://x.com/', 'home'],
    ['https://x.com/search?q=northline&f=live', 'search'],
    ['https://x.com/hashtag/northline', 'search'],
    ['https://x.com/notifications', 'notifications'],
    ['https://x.com/notifications/mentions', 'mentions'],
    ['https://twitter.com/mia_okafor/status/42', 'thread'],
    ['https://x.com/mia_okafor/status/42/photo/1', 'thread'],
    ['https://x.com/i/web/status/42', 'thread'],
    ['https://x.com/mia_okafor/status/42/quotes', 'other'],
    ['https://x.com/mia_okafor', 'profile'],
    ['https://x.com/mia_okafor/with_replies/', 'profile'],
    ['https://x.com/mia_okafor/followers', 'other'],
    ['https://x.com/i/lists/1700', 'list'],
    ['https://x.com/mia_okafor/lists', 'other'],
    ['https://x.com/compose/post', 'compose'],
    ['https://x.com/intent/post?in_reply_to=42', 'compose'],
    ['https://x.com/messages/12-34', 'messages'],
    ['https://x.com/i/chat', 'messages'],
    ['https://x.com/settings/account', 'other'],
    ['https://x.com/explore', 'other'],
    ['https://x.com/i/grok', 'other'],
    ['https://pro.x.com/i/decks/1700', 'other'],
    ['https://pro.x.com/mia_okafor/status/42', 'thread'],
  ])('%s is %s', (address, kind) => {
    expect(xReader.pageKind(new URL(address))).toBe(kind);
  });
});

describe('a thread’s address', () => {
  it.each([
    ['https://x.com/northline/status/42', { focal: '42', handle: 'northline' }],
    ['https://x.com/northline/status/42/photo/1', { focal: '42', handle: 'northline' }],
    ['https://x.com/i/web/status/42', { focal: '42', handle: null }],
    ['https://x.com/northline/status/42/quotes', null],
    ['https://x.com/northline', null],
    ['https://x.com/compose/post', null],
  ])('%s', (address, thread) => {
    expect(xReader.threadAt(new URL(address))).toEqual(thread);
  });

  it.each([
    ['https://x.com/compose/post', true],
    ['https://x.com/intent/post?text=x', true],
    ['https://x.com/northline/status/42/photo/1', true],
    ['https://x.com/northline/status/42/analytics', true],
    ['https://x.com/northline/photo', true],
    ['https://x.com/northline/status/42', false],
    ['https://x.com/home', false],
    ['https://x.com/photo', false],
  ])('%s is that of a dialog: %s', (address, overlay) => {
    expect(xReader.isOverlay(new URL(address))).toBe(overlay);
  });
});

describe('registry', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://twitter.com/home', 'x'],
    ['https://pro.x.com/i/decks/1', 'x'],
    ['http://x.com/home', undefined],
    ['https://x.com.example.org/home', undefined],
    ['https://help.x.com/', undefined],
  ])('%s belongs to %s', (address, id) => {
    expect(platformFor(new URL(address))?.id).toBe(id);
  });
});

describe('theme', () => {
  const doc = (html: string, body: string) =>
    page(`<html style="${html}"><body style="${body}"></body></html>`);

  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(5, 5, 5)', 'dark'],
    ['rgb(21, 32, 43)', 'dark'],
    ['#FFFFFF', 'light'],
  ])('goes by the luminance of %s: %s', (colour, scheme) => {
    expect(xReader.theme(doc('', `background-color: ${colour}`)).scheme).toBe(scheme);
  });

  it('goes by the declared scheme while the page has no background', () => {
    expect(xReader.theme(doc('color-scheme: dark', ''))).toMatchObject({
      scheme: 'dark',
      background: 'rgb(0, 0, 0)',
    });
  });

  it('reads X’s display size, else assumes X’s default', () => {
    expect(xReader.theme(doc('font-size: 17px', '')).fontSize).toBe(17);
    expect(xReader.theme(doc('', ''))).toMatchObject({ fontSize: 15, scheme: 'light' });
  });
});

describe('sent notice', () => {
  const link =
    '<div role="alert"><span>Sent.</span><a href="/NorthlineCare/status/43">View</a></div>';
  const sent = {
    platform: 'x',
    id: '43',
    handle: 'NorthlineCare',
    permalink: 'https://x.com/NorthlineCare/status/43',
  };

  it.each([
    ['the toast', `<div id="layers"><div data-testid="toast">${link}</div></div>`],
    ['an alert in the layers', `<div id="layers">${link}</div>`],
    ['a status in the layers', `<div id="layers">${link.replace('alert', 'status')}</div>`],
  ])('is read from %s', (_, html) => {
    expect(xReader.sentNotice(page(html))).toEqual(sent);
  });

  it('is read when only the link has been added', () => {
    const doc = page(`<div data-testid="toast">${link}</div>`);
    const added = doc.querySelector('a');
    expect(added && xReader.sentNotice(added)).toEqual(sent);
  });

  it.each(['/i/status/43', '/i/web/status/43'])(
    'says whose post only where the link does: %s',
    (href) => {
      const html = `<div data-testid="toast"><a href="${href}">View</a></div>`;
      expect(xReader.sentNotice(page(html))).toEqual({
        ...sent,
        handle: null,
        permalink: 'https://x.com/i/status/43',
      });
    },
  );

  it('is none for other toasts and for links elsewhere', () => {
    expect(xReader.sentNotice(page(link))).toBeNull();
    const other = '<div data-testid="toast"><a href="/i/bookmarks">View</a></div>';
    expect(xReader.sentNotice(page(other))).toBeNull();
  });
});
