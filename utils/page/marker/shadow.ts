/** Not registered elements: plain names that nobody else uses, so that we know our own nodes. */
export const MARKER_TAG = 'amends-marker';
export const ADVICE_TAG = 'amends-advice';
export const NOTICE_TAG = 'amends-notice';

/** Shadow roots are closed: the page cannot read who was judged how, nor press what is inside. */
export function closedHost(tag: string, css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  style(root, css);
  return { host, root };
}

const sheets = new Map<string, CSSStyleSheet>();

/** One parsed sheet for all hosts; Firefox refuses that to content scripts (bug 1751346). */
function style(root: ShadowRoot, css: string): void {
  try {
    root.adoptedStyleSheets = [sheetOf(css)];
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
}

function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}
