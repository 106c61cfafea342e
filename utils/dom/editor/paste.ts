/** What Firefox gives content scripts to build objects that the page's own code may read. */
interface FirefoxContentScript {
  cloneInto?: (value: object, scope: Window) => object;
}

interface PageClipboardEvent extends Event {
  clipboardData: DataTransfer;
}

interface PageWindow {
  ClipboardEvent: new (type: string, init: object) => PageClipboardEvent;
}

interface Unwrapped<T> {
  wrappedJSObject?: T;
}

/**
 * Hands text to a rich editor as a paste, the one way of typing that Draft.js, Lexical and
 * ProseMirror all take into their own state. `execCommand` crashes Draft.js on an empty box.
 * What the editor holds afterwards must be read back.
 */
export function paste(editor: HTMLElement, text: string): void {
  const page = (window as Unwrapped<PageWindow>).wrappedJSObject;
  const { cloneInto } = globalThis as FirefoxContentScript;
  if (page && cloneInto) {
    pasteInFirefox(editor, text, page, cloneInto);
    return;
  }
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

/**
 * Gecko ignores `clipboardData` in the init dictionary and hides an isolated world's DataTransfer
 * from the page (bug 1654724): the event is built in the page's compartment and filled afterwards.
 */
function pasteInFirefox(
  editor: HTMLElement,
  text: string,
  page: PageWindow,
  cloneInto: (value: object, scope: Window) => object,
): void {
  const event = new page.ClipboardEvent(
    'paste',
    cloneInto({ bubbles: true, cancelable: true }, window),
  );
  event.clipboardData.setData('text/plain', text);
  const target = (editor as Unwrapped<HTMLElement>).wrappedJSObject ?? editor;
  target.dispatchEvent(event);
}
