import { insertText } from '@/utils/dom/editor/insert';
import { readEditor, sameText } from '@/utils/dom/editor/read';
import { until } from '@/utils/dom/wait';
import { alone } from './alone';
import type { ReplyBox } from './box';

/** ms after an insertion in which X may still replace the editor of a form that has just opened. */
const FORM_SETTLES = 2000;
/** After any of them by the agent an empty box is what they wanted. */
const TOUCHES = ['pointerdown', 'keydown', 'beforeinput', 'click'];

let latest: AbortController | undefined;

/**
 * A form that settles may replace its editor by an empty one after the text was read back: then the
 * text is put in again. Only into the same form, only while the agent does not touch the page, and
 * only for the latest insertion.
 */
export async function keepThroughRemounts(find: () => ReplyBox | null): Promise<void> {
  latest?.abort();
  const box = find();
  if (!box) return;
  const text = readEditor(box.editor);
  const stop = new AbortController();
  const { signal } = stop;
  latest = stop;
  stopAtTouch(stop);
  const end = performance.now() + FORM_SETTLES;

  for (let { editor } = box; !signal.aborted; ) {
    await until(() => signal.aborted || !editor.isConnected, end - performance.now());
    const now = editor.isConnected ? null : find();
    if (signal.aborted || now?.scope !== box.scope) break;
    const held = readEditor(now.editor);
    if (held.trim() === '') await alone(() => insertText(() => find()?.editor ?? null, { text }));
    else if (!sameText(held, text)) break;
    editor = find()?.editor ?? now.editor;
  }
  stop.abort();
}

function stopAtTouch(stop: AbortController): void {
  const touched = (event: Event) => event.isTrusted && stop.abort();
  for (const type of TOUCHES)
    document.addEventListener(type, touched, { capture: true, signal: stop.signal });
}
