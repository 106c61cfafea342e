import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/utils/core/policy/apply-edits';
import { wrongAccount } from '@/utils/core/post/answers-as';

describe('a fix that is applied', () => {
  it('changes every place it names, in whatever order it names them', () => {
    const edits = [
      { start: 13, end: 17, text: 'by 4pm' },
      { start: 0, end: 2, text: 'I' },
      { start: 17, end: 17, text: '.' },
    ];
    expect(applyEdits('We will look ASAP', edits)).toBe('I will look by 4pm.');
    expect(applyEdits('We will look ASAP', edits.toReversed())).toBe('I will look by 4pm.');
  });

  it('puts in what is missing without taking anything away', () => {
    expect(applyEdits('I will look.', [{ start: 12, end: 12, text: ' ^Bea' }])).toBe(
      'I will look. ^Bea',
    );
  });
});

describe('the account that answers', () => {
  it('may be any of the brand’s, however it is written', () => {
    expect(wrongAccount('HarbourPine', ['harbour_help', '@harbourpine'])).toBeNull();
  });

  it('may be no other, and the refusal names both', () => {
    expect(wrongAccount('bea_private', ['harbourpine', 'harbour_help'])).toEqual({
      kind: 'wrong-account',
      active: 'bea_private',
      wanted: 'harbourpine',
    });
  });

  it('is not guessed: neither where nobody is logged in nor where none is known', () => {
    expect(wrongAccount(null, ['harbourpine'])).toBeNull();
    expect(wrongAccount('bea_private', [])).toBeNull();
  });
});
