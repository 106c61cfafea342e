import { expect, it } from 'vitest';
import { insertText } from '@/utils/dom/editor/insert';

it('leaves the box alone, and asks, when the agent types in the moment before the paste', async () => {
  document.body.innerHTML = '<div contenteditable="true">Hi</div>';
  const editor = document.body.firstElementChild as HTMLElement;
  const outcome = insertText(() => editor, { text: 'Sorry to hear it.', mode: 'append' });
  editor.textContent = 'Hi Mia';
  expect(await outcome).toEqual({ kind: 'ask', existing: 'Hi Mia' });
  expect(editor.textContent).toBe('Hi Mia');
});
