import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { haveFirefox } from './tools/find-browser';
import { type FirefoxPanel, launchFirefoxPanel } from './tools/firefox-panel';

const WAIT = { timeout: 15_000 };

describe.skipIf(!haveFirefox())('the sidebar in Firefox', () => {
  let firefox: FirefoxPanel;
  beforeAll(async () => {
    firefox = await launchFirefoxPanel();
  });
  afterAll(() => firefox.close());

  it('opens, says that nothing was seen yet, and fits its narrow width', async () => {
    await firefox.openSidebar();
    await expect.poll(firefox.sidebarText, WAIT).toMatch(/No complaints yet/);
    expect(await firefox.sidebarWidth()).toBeLessThan(300);
    expect(await firefox.sidebarOverflow()).toBe(0);
  });

  it('shows the same page in a tab', async () => {
    await firefox.openPage('sidepanel.html');
    const text = () => firefox.inPage('return document.body.textContent');
    await expect.poll(text, WAIT).toMatch(/No complaints yet/);
  });
});
