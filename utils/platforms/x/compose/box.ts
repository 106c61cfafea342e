import { readEditor } from '@/utils/dom/editor/read';
import { isFocal } from '../read/flags';
import {
  ARTICLE,
  CELL,
  COMPOSER_DIALOG,
  COMPOSER_EDITOR,
  COMPOSER_INLINE,
  COMPOSER_PAGE,
} from '../selectors';

/**
 * One reply box on the page: a dialog, or the box under the post a thread page is about.
 * A box whose post cannot be told has no article, and nothing is ever put into it.
 */
export interface ReplyBox {
  kind: 'dialog' | 'inline';
  scope: Element;
  editor: HTMLElement;
  /** The article the box stands under. */
  article: Element | null;
}

/** Boxes now on the page; a dialog lies over the page, so it comes first. */
export function replyBoxes(doc: Document): ReplyBox[] {
  return [...doc.querySelectorAll<HTMLElement>(COMPOSER_EDITOR)]
    .map(boxAround)
    .filter((box) => box !== null)
    .sort((a, b) => Number(a.kind === 'inline') - Number(b.kind === 'inline'));
}

/** The reply box that `node` lies in, null outside of any. */
export function boxOf(node: Node): ReplyBox | null {
  const element = node instanceof Element ? node : node.parentElement;
  const scope = element?.closest(`${COMPOSER_DIALOG},${COMPOSER_INLINE}`) ?? element?.closest(CELL);
  const editor = scope?.querySelector<HTMLElement>(COMPOSER_EDITOR);
  return editor ? boxAround(editor) : null;
}

/** The reply box that an editor is, null when it answers nothing. */
export function boxAround(editor: HTMLElement): ReplyBox | null {
  const dialog = editor.closest(COMPOSER_DIALOG);
  if (dialog) return over(editor, dialog);
  const inline = editor.closest(COMPOSER_INLINE);
  const cell = editor.closest(CELL) ?? inline?.parentElement;
  if (cell) {
    const article = articlesAbove(cell, editor).at(-1) ?? focalAbove(editor);
    return article && { kind: 'inline', scope: inline ?? cell, editor, article };
  }
  // The new-post box of the home page; it answers nothing.
  return editor.closest(COMPOSER_PAGE) ? null : unnamed(editor);
}

/** Something over the page that carries none of the marks of a dialog: the agent may be writing in it. */
function unnamed(editor: HTMLElement): ReplyBox | null {
  for (let scope = editor.parentElement; scope; scope = scope.parentElement) {
    if (articlesAbove(scope, editor).length > 0) return over(editor, scope);
  }
  return readEditor(editor).trim() === '' ? null : over(editor, editor);
}

function over(editor: HTMLElement, scope: Element): ReplyBox {
  // A dialog may show a thread, and the media viewer shows replies below the box: the last one above counts.
  return { kind: 'dialog', scope, editor, article: articlesAbove(scope, editor).at(-1) ?? null };
}

/** For a box in a cell of its own, below the post that the page is about. */
function focalAbove(editor: Element): Element | null {
  return articlesAbove(editor.ownerDocument, editor).filter(isFocal).at(-1) ?? null;
}

function articlesAbove(scope: Element | Document, editor: Element): Element[] {
  return [...scope.querySelectorAll(ARTICLE)].filter(
    (article) => article.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
