import type { PostRef } from '@/utils/core/post/post';
import { ARTICLE, CELL, COMPOSER_DIALOG, COMPOSER_EDITOR, COMPOSER_INLINE } from '../selectors';

/**
 * One reply box on the page: a dialog, or the box under the post a thread page is about.
 * A box whose post cannot be read answers `null`, and nothing is ever put into it.
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

function boxAround(editor: HTMLElement): ReplyBox | null {
  const dialog = editor.closest(COMPOSER_DIALOG);
  if (dialog)
    return { kind: 'dialog', scope: dialog, editor, article: articleAbove(dialog, editor) };
  const cell = editor.closest(CELL) ?? editor.closest(COMPOSER_INLINE)?.parentElement;
  if (!cell) return null;
  const article = articleAbove(cell, editor);
  return (
    article && { kind: 'inline', scope: editor.closest(COMPOSER_INLINE) ?? cell, editor, article }
  );
}

/** A dialog may show a thread, and the media viewer shows replies below the box: the last article before it counts. */
function articleAbove(scope: Element, editor: Element): Element | null {
  const above = [...scope.querySelectorAll(ARTICLE)].filter(
    (article) => article.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return above.at(-1) ?? null;
}
