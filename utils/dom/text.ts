/** Numbers, because the command line reads saved pages where no `Node` is global. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Text as people see it: emoji are pictures whose `alt` is the emoji, line breaks are real ones.
 * `innerText` would force layout and break lines around every @mention, which is a block of its own.
 * @param skip elements that are not part of the text, such as a "Show more" button.
 */
export function visibleText(root: Node, skip: (element: Element) => boolean): string {
  let text = '';
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT_NODE) text += node.nodeValue;
    else if (isElement(node) && !skip(node)) text += elementText(node, skip);
  }
  return text;
}

function elementText(element: Element, skip: (element: Element) => boolean): string {
  switch (element.localName) {
    case 'img':
      return element.getAttribute('alt') ?? '';
    case 'br':
      return '\n';
    case 'svg':
    case 'style':
    case 'script':
      return '';
    default:
      // Most elements hold one run of text: asking for it at once is one call instead of a walk.
      if (element.firstElementChild === null) return element.textContent ?? '';
      return visibleText(element, skip);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}
