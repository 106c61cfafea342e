import { describe, expect, it } from 'vitest';
import { alternativesOf } from '@/utils/core/text/alternatives';

describe('what a pattern offers at its outermost', () => {
  it.each([
    ['', ['']],
    ['ab', ['ab']],
    ['a|b', ['a', 'b']],
    ['a|(?:b|c)d|e', ['a', '(?:b|c)d', 'e']],
    ['a(?<x>b(?=c|d))|e', ['a(?<x>b(?=c|d))', 'e']],
    ['[|(]a|b', ['[|(]a', 'b']],
    ['[\\]|]a|b', ['[\\]|]a', 'b']],
    ['\\(a\\|b|c', ['\\(a\\|b', 'c']],
  ])('%s', (pattern, found) => {
    expect(alternativesOf(pattern)).toEqual(found);
  });
});
