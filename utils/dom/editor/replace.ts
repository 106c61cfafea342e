import { until, wait } from '../wait';
import { SELECTION_SETTLES } from './insert';
import { paste } from './paste';
import { caretIn, selectSpan } from './places';
import { readEditor, sameText } from './read';
import { focus } from './select';
import { changeBetween } from './smallest-change';

/** ms; slow pages flush a paste late. */
const PASTE_SHOWS = 1500;

/**
 * `replaced`: the editor was read back and holds the new text.
 * `moved`: it did not hold the old text (any more); nothing was touched.
 * `not-verified`: it holds something else than was meant.
 * `gone`: there is no editor, or it does not show where the words stand.
 */
export type ReplaceOutcome = 'replaced' | 'moved' | 'not-verified' | 'gone';

/**
 * Changes part of a text in a rich editor, the rest and the caret staying where they are: only the
 * words that differ are selected and pasted over, so that one undo brings them back.
 * @param find the editor as it stands now; pages replace it while a form settles.
 * @param before what it must hold, as `readEditor` gives it.
 * @param lastCaret where the caret was last, for when it is not in the editor now.
 */
export async function replaceText(
  find: () => HTMLElement | null,
  before: string,
  after: string,
  lastCaret: number | null,
): Promise<ReplaceOutcome> {
  const editor = find();
  if (!editor) return 'gone';
  if (readEditor(editor) !== before) return 'moved';
  const change = changeBetween(before, after);
  if (change === null) return 'replaced';
  const caret = caretIn(editor) ?? lastCaret;
  focus(editor);
  if (!selectSpan(editor, change.start, change.end)) return 'gone';
  await wait(SELECTION_SETTLES);
  // Typed in between: those keys are the agent's, and what they did stands.
  if (find() !== editor || readEditor(editor) !== before) return 'moved';
  paste(editor, change.text);

  const shows = () => {
    const now = find();
    return now !== null && sameText(readEditor(now), after);
  };
  if (!(await until(shows, PASTE_SHOWS))) return 'not-verified';
  const now = find();
  if (now && caret !== null) {
    const at = moved(caret, change);
    selectSpan(now, at, at);
  }
  return 'replaced';
}

/** Where a caret stands after a change: behind the new words if it stood in the old ones. */
function moved(caret: number, { start, end, text }: { start: number; end: number; text: string }) {
  if (caret <= start) return caret;
  return caret >= end ? caret - (end - start) + text.length : start + text.length;
}
