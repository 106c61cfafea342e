import { browser } from 'wxt/browser';

/** Both names exist only in their own browser; WXT's types know Chrome's. Opera's has neither of these. */
interface SidebarAction {
  isOpen?(details: { windowId?: number }): Promise<boolean>;
  open?(): Promise<void>;
}

function sidebarAction(): SidebarAction | undefined {
  return (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
}

/**
 * Opens the panel of a window. Must be the first statement of a handler that runs inside a
 * click: `sidePanel.open` is refused after any await (GoogleChrome/chrome-extensions-samples#1477).
 * @returns false where only a toolbar button or a key can open it (Firefox, bug 1392624) and it is shut.
 */
export function openPanel(windowId: number): Promise<boolean> {
  if (browser.sidePanel) {
    return browser.sidePanel.open({ windowId }).then(
      () => true,
      () => false,
    );
  }
  return sidebarAction()?.isOpen?.({ windowId }) ?? Promise.resolve(false);
}

/** Where it hangs from the toolbar, the page gets the size that nothing beside it gives (its stylesheet). */
const POPUP = 'sidepanel.html#root';

/**
 * The toolbar button opens the panel; where a browser has no place for it beside the page, it hangs
 * from the button. A tab of its own would not do: its drafts go to the tab in front.
 */
export function openPanelFromToolbar(): void {
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  } else if (sidebarAction()?.open) {
    browser.action.onClicked.addListener(() => void sidebarAction()?.open?.());
  } else {
    void browser.action.setPopup({ popup: POPUP });
  }
}

/** The key that opens the panel as the agent has it set, null when none is. */
export async function panelShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  const command = commands.find(
    ({ name }) => name === '_execute_sidebar_action' || name === '_execute_action',
  );
  return command?.shortcut || null;
}
