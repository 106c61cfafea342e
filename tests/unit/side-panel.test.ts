import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel, openPanelFromToolbar } from '@/utils/browser/side-panel';

const before = { sidebarAction: undefined, ...fakeBrowser, sidePanel: fakeBrowser.sidePanel };
afterAll(() => void Object.assign(fakeBrowser, before));

const { action } = fakeBrowser;
const onClicked = { addListener: (run: () => void) => void clicks.push(run) };
const clicks: (() => void)[] = [];
let done: string[];

/** A browser with these of the two ways to show something beside the page. */
function browserWith(ways: Record<string, unknown>): void {
  done = [];
  clicks.length = 0;
  Object.assign(fakeBrowser, {
    sidePanel: undefined,
    sidebarAction: undefined,
    action: { ...action, onClicked, setPopup: ({ popup }: { popup: string }) => done.push(popup) },
    ...ways,
  });
}

function pressToolbarButton(): void {
  openPanelFromToolbar();
  for (const run of clicks) run();
}

describe('the toolbar button', () => {
  beforeEach(() => browserWith({}));

  it('opens the sidebar where it can be opened', () => {
    browserWith({ sidebarAction: { open: () => done.push('sidebar') } });
    pressToolbarButton();
    expect(done).toEqual(['sidebar']);
  });

  it.each([
    ['neither panel nor sidebar', {}],
    ['a sidebar that no extension opens, like Opera’s', { sidebarAction: {} }],
  ])('has the panel hang from it in a browser with %s', async (_, ways) => {
    browserWith(ways);
    pressToolbarButton();
    expect(done).toEqual(['sidepanel.html#root']);
    // The marker then says that the button or the key opens it.
    expect(await openPanel(1)).toBe(false);
  });
});
