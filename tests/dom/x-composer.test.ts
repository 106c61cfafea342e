import { describe, expect, it } from 'vitest';
import { xAdapter } from '@/utils/platforms/x/adapter';
import { article, cell, timeline } from './x-markup';

const EDITOR = '<div data-testid="tweetTextarea_0" contenteditable="true">Hi</div>';
const form = (writer: string | null) =>
  `${writer ? `<div data-testid="UserAvatar-Container-${writer}"></div>` : ''}${EDITOR}`;

/** The reply box whose editor is the last one of this page. */
function boxIn(html: string) {
  document.body.innerHTML = html;
  const editors = [...document.querySelectorAll('[contenteditable="true"]')];
  const editor = editors.at(-1);
  if (!editor) throw new Error('no editor');
  return xAdapter.composerAt(editor);
}

const inline = (content: string) => `<div data-testid="inline_reply_offscreen">${content}</div>`;
const dialog = (content: string) => `<div role="dialog">${content}</div>`;

describe('the reply box that an editor is', () => {
  it('answers the post above it on its own page', () => {
    const box = boxIn(
      `<main>${timeline(cell(article({ id: '19001', focal: true }), inline(form('Brand'))))}</main>`,
    );
    expect(box?.answers).toEqual({ platform: 'x', id: '19001' });
    expect(box?.shown).toEqual({ handle: 'mia_okafor', text: 'Where is my parcel?' });
    expect(box?.text).toBe('Hi');
  });

  it('answers the post in the dialog, not one on the page behind', () => {
    const behind = `<main>${timeline(cell(article({ id: '1' })))}</main>`;
    const box = boxIn(behind + dialog(article({ id: '19002' }) + form('Brand')));
    expect(box?.answers?.id).toBe('19002');
  });

  it('is written by the account beside the editor, not by the customer above it', () => {
    const box = boxIn(dialog(article({ handle: 'mia_okafor' }) + form('Private_Me')));
    expect(box?.writer).toBe('Private_Me');
    expect(boxIn(dialog(article() + form(null)))?.writer).toBeNull();
  });

  it('is none where a new post is written', () => {
    const home = timeline(cell(article()));
    expect(boxIn(`<main data-testid="primaryColumn">${form('Brand')}${home}</main>`)).toBeNull();
    expect(boxIn(`<main>${home}</main>${dialog(form('Brand'))}`)).toBeNull();
  });

  it('is none for messages and searches', () => {
    const message = '<div data-testid="dm-composer-textarea" contenteditable="true">Hi</div>';
    expect(boxIn(`<main>${timeline(cell(article()))}${message}</main>`)).toBeNull();
  });

  it('keeps clear what one presses in the form, and tells when X shows a list over it', () => {
    const box = boxIn(dialog(`${article()}${form('Brand')}<div role="listbox"></div>`));
    expect(box?.room().listOpen).toBe(true);
    expect(boxIn(dialog(article() + form('Brand')))?.room().listOpen).toBe(false);
  });
});
