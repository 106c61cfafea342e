import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { indentOnInput } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { PackProblem } from '@/utils/core/policy/check-pack';
import { editorLook } from './editor-look';
import { schemaCompletion } from './schema-completion';

interface CodeEditorProps {
  text: string;
  label: string;
  /** Id of the words that say how to leave it by keyboard. */
  help: string;
  problems: readonly PackProblem[];
  /** Line to go to; a new object goes there again. */
  goTo: { line: number } | null;
  onChange(text: string): void;
}

/**
 * YAML with completion and marks at the lines that something is said about. Tab is not bound: it
 * leaves the editor as any other field. Lines are indented with Ctrl+] and Ctrl+[.
 */
export function CodeEditor({ text, label, help, problems, goTo, onChange }: CodeEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef(onChange);
  latest.current = onChange;
  const first = useRef(text);

  useEffect(() => {
    if (!place.current) return;
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current,
        extensions: [
          lineNumbers(),
          highlightActiveLineGutter(),
          highlightActiveLine(),
          history(),
          drawSelection(),
          indentOnInput(),
          yaml(),
          lintGutter(),
          highlightSelectionMatches(),
          autocompletion({ override: [schemaCompletion], icons: false }),
          keymap.of([
            ...completionKeymap,
            ...defaultKeymap,
            ...historyKeymap,
            ...searchKeymap,
            ...lintKeymap,
          ]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': label,
            'aria-describedby': help,
            // Editable it takes the focus anyway; said, so that tools see it.
            tabindex: '0',
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current(update.state.doc.toString());
          }),
          editorLook,
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, [label, help]);

  useEffect(() => {
    if (view.current) replaceChanged(view.current, text);
  }, [text]);

  useEffect(() => {
    const { current } = view;
    if (!current) return;
    const marks = problems.map((problem) => markOf(problem, current.state));
    current.dispatch(setDiagnostics(current.state, marks));
  }, [problems]);

  useEffect(() => {
    const { current } = view;
    if (!current || !goTo) return;
    const { from } = lineAt(current.state, goTo.line);
    current.dispatch({
      selection: { anchor: from },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    current.focus();
  }, [goTo]);

  return <div ref={place} />;
}

function lineAt(state: EditorState, line: number) {
  return state.doc.line(Math.min(Math.max(1, line), state.doc.lines));
}

function markOf({ line, kind, message, kept }: PackProblem, state: EditorState): Diagnostic {
  const { from, to, text } = lineAt(state, line);
  const start = from + (text.length - text.trimStart().length);
  const severity = kind === 'error' ? 'error' : kind === 'example' ? 'warning' : 'info';
  return { from: start, to, severity, message: kept === '' ? message : `${message}. ${kept}` };
}

/** Only what differs: the cursor, the folds and the way back stay. */
function replaceChanged(view: EditorView, text: string): void {
  const before = view.state.doc.toString();
  if (before === text) return;
  let from = 0;
  while (from < before.length && before[from] === text[from]) from += 1;
  let end = 0;
  const most = Math.min(before.length, text.length) - from;
  while (end < most && before.at(-1 - end) === text.at(-1 - end)) end += 1;
  view.dispatch({
    changes: { from, to: before.length - end, insert: text.slice(from, text.length - end) },
  });
}
