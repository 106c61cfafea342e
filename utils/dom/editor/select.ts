/**
 * Focuses an editor so that it follows the selection. While the agent's click is in the side panel
 * the page has no focus and real focus events do not come: then the editor is told by hand,
 * or Draft.js would paste at a stale caret (measured in Chromium 156).
 */
export function focus(editor: HTMLElement): void {
  editor.focus({ preventScroll: true });
  if (document.hasFocus()) return;
  editor.dispatchEvent(new FocusEvent('focus'));
  editor.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

export function selectAll(editor: HTMLElement): void {
  const texts = textNodes(editor);
  const first = texts[0];
  const last = texts.at(-1);
  if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.data.length);
}

export function caretToEnd(editor: HTMLElement): void {
  const last = textNodes(editor).at(-1);
  if (last) getSelection()?.collapse(last, last.data.length);
}

function textNodes(editor: HTMLElement): Text[] {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}
