import type { FirefoxWindow } from './firefox-window';

const ADDON = 'amends@amends.example';
const EXTENSION = `const { extension } = WebExtensionPolicy.getByID('${ADDON}');`;

/** Waits until Firefox has put the event page to sleep by itself. */
export async function eventPageSleeps(window: FirefoxWindow): Promise<void> {
  await window.run(`${EXTENSION}
    const look = () => extension.backgroundState === 'stopped' ? done(true) : win.setTimeout(look, 50);
    look();`);
}

/** Clicks Amends' toolbar button, pinned first as an agent would who uses it often. */
export async function pressToolbarButton(window: FirefoxWindow): Promise<void> {
  const point = await window.run(`${EXTENSION}
    const { makeWidgetId } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs').ExtensionCommon;
    const widget = makeWidgetId('${ADDON}') + '-browser-action';
    win.CustomizableUI.addWidgetToArea(widget, win.CustomizableUI.AREA_NAVBAR);
    const button = win.document.getElementById(widget).querySelector('.unified-extensions-item-action-button');
    const look = () => {
      const { x, y, width, height } = button.getBoundingClientRect();
      if (width > 0) done([x + width / 2, y + height / 2]);
      else win.requestAnimationFrame(look);
    };
    look();`);
  if (!Array.isArray(point)) throw new Error('Amends has no toolbar button');
  await window.click(Number(point[0]), Number(point[1]));
}

/** Takes X's pages away from Amends, as the switch in Firefox's list of extensions does. */
export async function takePagesAway(window: FirefoxWindow): Promise<void> {
  await window.run(`${EXTENSION}
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { origins } = extension.activePermissions;
    ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension).then(() => done(origins));`);
}

/** Presses Allow in the question Firefox puts to the agent. */
export async function allowInPrompt(window: FirefoxWindow): Promise<void> {
  await window.run(`const look = () => {
      const prompt = win.document.getElementById('addon-webext-permissions-notification');
      if (win.PopupNotifications.panel.state !== 'open' || !prompt) return win.setTimeout(look, 20);
      prompt.button.click();
      done(null);
    };
    look();`);
}
