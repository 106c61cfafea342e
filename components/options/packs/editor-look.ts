import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Our own colours by variable: the theme follows the system without being built anew. */
const theme = EditorView.theme({
  '&': {
    border: '1px solid var(--field)',
    borderRadius: 'var(--radius-2)',
    background: 'var(--card)',
    color: 'var(--text)',
    fontSize: 'var(--size-1)',
  },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '0' },
  '.cm-scroller': {
    maxHeight: '28rem',
    overflow: 'auto',
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    lineHeight: '1.5',
  },
  '.cm-content': { caretColor: 'var(--text)', minHeight: '12rem' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': {
    background: 'var(--fill)',
    color: 'var(--muted)',
    border: '0',
    borderRadius: 'var(--radius-2) 0 0 var(--radius-2)',
  },
  '.cm-activeLine': { background: 'color-mix(in srgb, var(--fill) 45%, transparent)' },
  '.cm-activeLineGutter': { background: 'var(--line)', color: 'var(--text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { background: 'var(--accent-soft)' },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius-1)',
    background: 'var(--card)',
    color: 'var(--text)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionDetail': { marginLeft: '0.75rem', fontStyle: 'normal', opacity: '0.8' },
  '.cm-panels': { background: 'var(--fill)', color: 'var(--text)' },
  '.cm-searchMatch': { background: 'var(--mark)', outline: '1px solid var(--mark-line)' },
  '.cm-diagnostic': { fontFamily: 'var(--font)', fontSize: 'var(--size-2)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--danger)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--mark-line)' },
});

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)' },
  { tag: [tags.string, tags.content, tags.attributeValue], color: 'var(--text)' },
  { tag: [tags.comment, tags.lineComment, tags.meta], color: 'var(--muted)' },
  { tag: [tags.keyword, tags.labelName, tags.typeName], color: 'var(--warn)' },
  {
    tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace],
    color: 'var(--muted)',
  },
]);

export const editorLook: Extension = [theme, syntaxHighlighting(colours)];
