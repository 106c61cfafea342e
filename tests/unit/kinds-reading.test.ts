import { describe, expect, it } from 'vitest';
import { KINDS } from '@/utils/core/draft/kinds';
import { likelyIn } from '@/utils/core/draft/kinds/kind-of';
import { KIND_WEIGHTS } from '@/utils/core/draft/kinds/weights/kinds';

const POST = 'still no sign of my suitcase after we landed, where is my bag';

describe('reading a post for what it is about', () => {
  it('knows a kind for every class of the model but the two that are none', () => {
    const ids = KINDS.map(({ id }) => id);
    expect([...ids, 'not-trouble', 'vague'].sort()).toEqual([...KIND_WEIGHTS.ids]);
  });

  it('does not hang on whom it addresses, on links or on numbers', () => {
    expect(likelyIn(POST)?.kind.id).toBe('bag-late');
    expect(likelyIn(`@PrintBarn ${POST} https://t.co/print4567 4567`)?.kind.id).toBe('bag-late');
  });

  it.each([
    ['blank', ' \n\t '],
    ['dots only', '. . . ! ? '.repeat(500)],
    ['lone surrogates', `\ud83d ${POST} \ude00`],
    ['zero-width letters', POST.split('').join('\u200b')],
    ['25,000 characters', `${POST}. `.repeat(400)],
    ['a sentence of 25,000 characters', `${POST} `.repeat(400)],
    ['25,000 sentences', '.a!'.repeat(8_000)],
  ])('takes a post of %s', (_what, text) => {
    const likely = likelyIn(text);
    if (likely) {
      expect(likely.basis.trim()).not.toBe('');
      expect(text.slice(likely.start, likely.end)).toContain(likely.basis);
    }
  });
});
