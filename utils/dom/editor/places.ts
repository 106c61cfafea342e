import { BLOCK, ZERO_WIDTH } from './read';

/** A point that the document's selection can start or end at. */
interface Place {
  node: Node;
  offset: number;
}

/**
 * Selects part of an editor.
 * @param start UTF-16 offset into what `readEditor` gives; `end` likewise, not included
 * @returns false when the document does not say where that stands: nothing is selected then
 */
export function selectSpan(editor: HTMLElement, start: number, end: number): boolean {
  const places = placesIn(editor);
  const first = places[start];
  const before = end > start ? places[end - 1] : undefined;
  // Behind the last unit rather than before the next one, which may stand in another element.
  const inside = before?.unit ? { node: before.node, offset: before.offset + 1 } : undefined;
  const last = inside ?? places[end];
  if (!first || !last) return false;
  getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset);
  return true;
}

/** Where the caret stands in what `readEditor` gives, null when it is elsewhere or cannot be told. */
export function caretIn(editor: HTMLElement): number | null {
  const selection = getSelection();
  if (!selection?.focusNode || !editor.contains(selection.focusNode)) return null;
  const { focusNode, focusOffset } = selection;
  const places = placesIn(editor);
  const exact = places.findLastIndex(
    ({ node, offset }) => node === focusNode && offset === focusOffset,
  );
  if (exact >= 0) return exact;
  // Behind a unit that is the last of its element: the next one stands elsewhere.
  const unit = places.findIndex(
    ({ node, offset }) => node === focusNode && offset === focusOffset - 1,
  );
  return unit >= 0 ? unit + 1 : null;
}

/** Before each unit of the text, and behind the last one: one more than `readEditor` gives units. */
function placesIn(editor: HTMLElement): (Place & { unit: boolean })[] {
  const blocks = [...editor.querySelectorAll(BLOCK)];
  return (blocks.length > 0 ? blocks : [editor]).flatMap((block) => {
    const units: (Place & { unit: boolean })[] = [];
    let end: Place = { node: emptyLine(block), offset: 0 };
    let text = '';
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const data = node.nodeValue ?? '';
      for (let offset = 0; offset < data.length; offset++) {
        if (data[offset] !== ZERO_WIDTH) units.push({ node, offset, unit: true });
      }
      end = { node, offset: data.length };
      text += data;
    }
    const open = units.at(-1);
    if (text.endsWith('\n') && open) return [...units.slice(0, -1), { ...open, unit: false }];
    return [...units, { ...end, unit: false }];
  });
}

function emptyLine(block: Element): Node {
  return block.querySelector('br')?.parentElement ?? block;
}
