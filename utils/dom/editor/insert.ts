import { until, wait } from '../wait';
import { paste } from './paste';
import { holds, readEditor, sameText } from './read';
import { caretToEnd, focus, selectAll } from './select';

/** Draft.js learns of a moved selection late; with less the paste landed in the wrong place in every build. */
export const SELECTION_SETTLES = 100;
/** Slow pages flush a paste late; a second try before that would double the text. */
const PASTE_SHOWS = 1500;

/** What goes into an editor, and what may happen to text that is there already; `ask` leaves it alone. */
export interface Insertion {
  text: string;
  mode?: 'ask' | 'append' | 'replace';
  /** In mode `replace`, the text that may go: any other is asked about. */
  agreed?: string;
}

export type EditorOutcome =
  | { kind: 'inserted' }
  | { kind: 'already-there' }
  | { kind: 'ask'; existing: string }
  | { kind: 'not-verified'; found: string }
  | { kind: 'gone' };

/**
 * Puts text into a rich editor and reads it back.
 * @param find the editor as it stands now; pages replace it while a form settles.
 * @returns `inserted` only when the box holds exactly what was there plus the text, once.
 */
export async function insertText(
  find: () => HTMLElement | null,
  { text, mode = 'ask', agreed = '' }: Insertion,
): Promise<EditorOutcome> {
  const editor = find();
  if (!editor) return { kind: 'gone' };
  const before = readEditor(editor);
  if (before.trim() !== '') {
    if (sameText(before, text)) return { kind: 'already-there' };
    if (mode !== 'replace' && holds(before, text)) return { kind: 'already-there' };
    if (mode === 'ask' || (mode === 'replace' && !sameText(before, agreed)))
      return { kind: 'ask', existing: before };
  }
  const append = mode === 'append' && before.trim() !== '';
  const addition = append && !/\s$/.test(before) ? ` ${text}` : text;
  const expected = append ? before + addition : text;

  if (!(await write(editor, before, addition, append)))
    return { kind: 'ask', existing: readEditor(find() ?? editor) };
  if (await shows(find, expected)) return { kind: 'inserted' };
  const now = find();
  if (!now) return { kind: 'gone' };
  // A second paste is safe only into a new editor that never saw the first one.
  if (now !== editor && sameText(readEditor(now), before)) {
    const written = await write(now, readEditor(now), addition, append);
    if (written && (await shows(find, expected))) return { kind: 'inserted' };
  }
  return { kind: 'not-verified', found: readEditor(find() ?? now) };
}

/** @returns false when the agent typed in the meantime: those keys stand, and nothing was pasted. */
async function write(
  editor: HTMLElement,
  before: string,
  text: string,
  append: boolean,
): Promise<boolean> {
  focus(editor);
  if (append) caretToEnd(editor);
  else selectAll(editor);
  await wait(SELECTION_SETTLES);
  if (readEditor(editor) !== before) return false;
  paste(editor, text);
  return true;
}

function shows(find: () => HTMLElement | null, expected: string): Promise<boolean> {
  return until(() => {
    const editor = find();
    return editor !== null && sameText(readEditor(editor), expected);
  }, PASTE_SHOWS);
}
