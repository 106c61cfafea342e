import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '@/utils/dom/editor/smallest-change';

function changed(before: string, after: string): string {
  const change = changeBetween(before, after);
  if (!change) return before;
  return before.slice(0, change.start) + change.text + before.slice(change.end);
}

describe('the one stretch that differs between two texts', () => {
  it('is the words that differ and no others', () => {
    const change = changeBetween('You will get it ASAP, Dev.', 'You will get it by 4pm, Dev.');
    expect(change).toEqual({ start: 16, end: 21, text: 'by 4pm,' });
  });

  it('is null between equal texts', () => {
    expect(changeBetween('Hi Dev', 'Hi Dev')).toBeNull();
  });

  it('takes words along where some are only taken out: an empty paste does nothing', () => {
    expect(changeBetween('Is it 4111 1111?', 'Is it ?')?.text).toBe('?');
    expect(changeBetween('Hello there', 'Hello')?.text).toBe('Hello');
    expect(changeBetween('one two three', 'one three')?.text).not.toBe('');
  });

  it('tears no emoji', () => {
    const change = changeBetween('Thanks 👩🏽‍🚀 Dev', 'Thanks 👩🏿‍🚀 Dev');
    expect(change?.text).toBe('👩🏿‍🚀');
  });

  it('makes the new text of the old one, whatever both are, with something to paste', () => {
    const text = fc.stringMatching(/^[ab\n 😀é]{0,12}$/u);
    fc.assert(
      fc.property(text, text, (before, after) => {
        if (after.trim() !== '') expect(changed(before, after)).toBe(after);
        else expect(changed(before, after).trim()).toBe('');
        if (before !== after) expect(changeBetween(before, after)?.text).not.toBe('');
      }),
    );
  });
});
