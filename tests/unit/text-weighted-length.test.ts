import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { weightedLength } from '@/utils/core/text/weighted-length';

/** X's own reference implementation. */
const reference = (text: string): number => twitter.parseTweet(text).weightedLength;

const CASES = [
  '',
  'Day 6 of "out for delivery" – no zip, no coat.',
  'e\u0301 is counted as one character, composed',
  '¡Hola! ¿Dónde está mi pedido? Ça va très bien',
  '荷物が届きません。昨日の予定でした',
  '배송이 안 왔어요',
  'Где мой заказ? أين طلبي؟',
  '“Curly” quotes … and — dashes ′ ″ € £ ¥ ™ © ® • →',
  '😀 👍🏽 👨‍👩‍👧‍👦 🏳️‍🌈 🇬🇧 ❤️ ☎️ 1️⃣ #️⃣ ✈️ ☺',
  '👏👏👏 and 🙃',
  'see https://status.lumen.example.com/path?x=1&y=2#frag now',
  'https://t.co/aSmR357NT0 and https://t.co/aSmR357NT0/more',
  'go to lumen.co.uk/help, or www.example.com.',
  '(https://en.wikipedia.org/wiki/Boots_(film))',
  'mail me: jo.b@mail.com please',
  'the time is 5.30pm, version 13.4.1, v2.0',
  'end.Start of a sentence.Then another',
  'http://example.com:8080/a-b_c/?q=%20',
  '@handle.com $cash.com #tag.com',
  'http://пример.com is a link too',
  'a/b.com -b.com _b.com .b.com',
  'HTTPS://EXAMPLE.COM/ABC',
  '\ud83d lone surrogate \udc00',
];

describe('weightedLength', () => {
  it.each(CASES)('counts as X does: %s', (text) => {
    expect(weightedLength(text)).toBe(reference(text));
  });

  it('agrees with X on any mixture of words, scripts, emoji and links', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'order ',
        'still not here. ',
        '£54 ',
        '…',
        '—',
        '漢字',
        'ひらがな',
        '한국',
        'é',
        'n\u0303',
        '👏',
        '😀',
        '👍🏽',
        '👩‍💻',
        '🏳️‍🌈',
        '🇫🇷',
        '❤️',
        '\n',
        ' https://example.com/a?b=c ',
        ' lumen.co.uk ',
        ' www.example.org/x_(y) ',
        '@someone ',
        '#tag ',
        '5.30 ',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 8 }).filter((s) => !s.includes('.')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(weightedLength(text)).toBe(reference(text));
      }),
      { numRuns: 400 },
    );
  });

  it('counts an emoji younger than the reference parser as one emoji', () => {
    expect(weightedLength('🐦‍🔥')).toBe(2);
  });

  it('counts a link on a domain it does not know by its protocol', () => {
    expect(weightedLength('https://status.lumen.example/today')).toBe(23);
  });
});
