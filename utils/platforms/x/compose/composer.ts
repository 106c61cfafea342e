import { caretIn } from '@/utils/dom/editor/places';
import { readEditor } from '@/utils/dom/editor/read';
import { replaceText } from '@/utils/dom/editor/replace';
import { focus } from '@/utils/dom/editor/select';
import type { ReplyComposer } from '../../adapter';
import { avatarHandle } from '../read/author';
import { ARTICLE, AUTHOR, COMPOSER_EDITOR } from '../selectors';
import { alone } from './alone';
import { boxAround, type ReplyBox } from './box';
import type { PageReading } from './insert';
import { roomAround } from './room';

/** @returns the reply box whose editor holds `node`; null in any other editor, and outside of one. */
export function composerAt(node: Node, page: PageReading): ReplyComposer | null {
  const element = node instanceof Element ? node : node.parentElement;
  const found = element?.closest<HTMLElement>(COMPOSER_EDITOR);
  const box = found && boxAround(found);
  if (!box?.article) return null;
  const { article, editor, scope } = box;
  const id = page.idOf(article);
  const handle = page.handleOf(article);
  // What answers neither a post nor a person that can be named is not known to be a reply.
  if (id === null && handle === null) return null;
  return {
    form: scope,
    answers: id === null ? null : { platform: 'x', id },
    shown: handle === null ? null : { handle, text: page.textOf(article) },
    writer: writerIn(box),
    text: readEditor(editor),
    room: () => roomAround(box),
    focus: () => focus(editor),
    caret: () => caretIn(editor),
    replace: async (before, after, caret) => {
      const find = () => standingIn(box, id, page);
      return (await alone(() => replaceText(find, before, after, caret))) ?? 'busy';
    },
  };
}

/** The editor of the same reply as it is now: X replaces it while the form settles. */
function standingIn(box: ReplyBox, id: string | null, page: PageReading): HTMLElement | null {
  const name = box.editor.dataset.testid;
  const editor = box.editor.isConnected
    ? box.editor
    : [...box.scope.querySelectorAll<HTMLElement>(COMPOSER_EDITOR)].find(
        (each) => each.dataset.testid === name,
      );
  const article = editor?.isConnected ? boxAround(editor)?.article : null;
  return editor && article && page.idOf(article) === id ? editor : null;
}

/** The avatar beside the editor; a desk of several accounts may write from another than the page's. */
function writerIn({ scope, editor }: ReplyBox): string | null {
  const avatar = [...scope.querySelectorAll(AUTHOR)]
    .filter(
      (each) =>
        !each.closest(ARTICLE) &&
        each.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    .at(-1);
  return avatar ? avatarHandle(avatar.getAttribute('data-testid') ?? '') : null;
}
