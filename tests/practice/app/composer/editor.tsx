import {
  CompositeDecorator,
  type ContentBlock,
  DefaultDraftBlockRenderMap,
  Editor,
  type EditorState,
  getDefaultKeyBinding,
} from 'draft-js';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useColours } from '../ui/theme';

type Found = (start: number, end: number) => void;

const strategy = (pattern: RegExp) => (block: ContentBlock, found: Found) => {
  for (const match of block.getText().matchAll(pattern)) {
    found(match.index, match.index + match[0].length);
  }
};

function Coloured({ children }: { children?: ReactNode }) {
  return <span style={{ color: useColours().accent }}>{children}</span>;
}

/** Mentions, tags and addresses are coloured while one types. */
export const DECORATOR = new CompositeDecorator([
  { strategy: strategy(/(?<![\w@])@\w{1,15}/g), component: Coloured },
  { strategy: strategy(/(?<!\w)#\p{L}[\p{L}\p{N}_]*/gu), component: Coloured },
  { strategy: strategy(/https?:\/\/\S+/g), component: Coloured },
]);

/** Since early 2026 every block on X stands in a wrapper of a drag library. */
function Draggable({ children, ...rest }: { children?: ReactNode; 'data-offset-key'?: string }) {
  return (
    <div
      data-rbd-draggable-context-id="4"
      data-rbd-draggable-id={rest['data-offset-key']?.split('-')[0]}
    >
      <div {...rest}>{children}</div>
    </div>
  );
}
// Draft's types allow only tag names, its code takes any component.
const blocks = DefaultDraftBlockRenderMap.set('unstyled', {
  element: Draggable as unknown as string,
});

export interface TweetEditorProps {
  state: EditorState;
  placeholder: string;
  autoFocus: boolean;
  onChange: (state: EditorState) => void;
  onFocus: () => void;
  onSubmit: (trusted: boolean) => void;
}

/** Draft.js with X's attributes. A parent that changes its `key` replaces the element, as X does while a form settles. */
export function TweetEditor({
  state,
  placeholder,
  autoFocus,
  onChange,
  onFocus,
  onSubmit,
}: TweetEditorProps) {
  const editor = useRef<Editor>(null);
  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  const binding = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      onSubmit(event.nativeEvent.isTrusted);
      return null;
    }
    return getDefaultKeyBinding(event);
  };
  return (
    <Editor
      ref={editor}
      editorState={state}
      onChange={onChange}
      onFocus={onFocus}
      placeholder={placeholder}
      ariaLabel="Post text"
      ariaMultiline
      ariaAutoComplete="list"
      role="textbox"
      spellCheck
      stripPastedStyles
      webDriverTestID="tweetTextarea_0"
      blockRenderMap={blocks}
      keyBindingFn={binding}
    />
  );
}
