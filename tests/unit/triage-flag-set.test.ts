import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/core/detect/judge';
import type { Flag } from '@/utils/core/post/verdict';
import { FLAG_SET } from './triage-flag-set';
import { THIRD_SET } from './triage-flag-set/third';

const MIN_RECALL = 0.95;
const MIN_PRECISION = 0.9;

const judged = (text: string) => judge({ text, lang: 'en', relation: 'mention' });
const raises = (flag: Flag) => (text: string) => judged(text).flags.includes(flag);

describe.each([...FLAG_SET, ...THIRD_SET])('posts about %s', (flag, { raised, nearMisses }) => {
  const found = raised.filter(raises(flag));
  const wrong = nearMisses.filter(raises(flag));

  it('reach a person with the flag', () => {
    const missed = raised.filter((text) => !found.includes(text));
    expect(found.length / raised.length, missed.join('\n')).toBeGreaterThanOrEqual(MIN_RECALL);
  });

  it('are told from near misses', () => {
    const precision = found.length / (found.length + wrong.length);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(MIN_PRECISION);
  });

  it('show the words that raised the flag', () => {
    for (const text of found) {
      const span = judged(text).evidence.find((evidence) => evidence.flag === flag);
      // Two cues are shown at most: of three grave flags the least grave may have no span here.
      if (span === undefined) expect(judged(text).flags.length).toBeGreaterThan(2);
      else expect(text.slice(span.start, span.end).trim()).not.toBe('');
    }
  });
});

describe('what rules may settle', () => {
  it('shows a post about harm as unsure where the model saw no complaint', () => {
    const text = '@LoanCo I want to die';
    expect(judged(text)).toMatchObject({ verdict: 'unsure', flags: ['self-harm'] });
  });

  it('leaves such a post alone when it was not written to the brand', () => {
    const { verdict, flags } = judge({
      text: 'the lawyer in that film was great',
      lang: 'en',
      relation: 'untagged',
    });
    expect({ verdict, flags }).toEqual({ verdict: 'not', flags: [] });
  });

  it.each([
    [
      'praise',
      'Huge thanks to @HarbourPine and your driver who carried a range cooker up four flights without a grumble',
    ],
    [
      'question',
      '@Shop what time does your store on the high street open, could someone please tell me?',
    ],
    ['question', '@HarbourPine is your York shop open on bank holiday Monday?'],
  ])('takes plain %s off the unsure pile and keeps the reason', (reason, text) => {
    expect(judged(text)).toMatchObject({ verdict: 'not', notForUs: reason });
  });

  it.each([
    'Small thing @HarbourPine but the brass lamp arrived with a scratch across the base. Otherwise lovely. Can I swap it in a shop?',
    'Quick question @HarbourPine, is it normal that the drawers stick a bit? Love the colour',
    '@HarbourPine when is your Leeds store open, I have been standing outside since 9?',
  ])('keeps a politely told problem: %j', (text) => {
    expect(judged(text).verdict).not.toBe('not');
  });

  it('does not take a setting of the sound for the press', () => {
    const { flags } = judged('@CarCo unhappy with the media volume, it resets every day');
    expect(flags).not.toContain('press');
  });
});
