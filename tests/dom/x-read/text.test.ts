import { describe, expect, it } from 'vitest';
import { article, mention, quote, shortened } from '../x-markup';
import { post } from './read-post';

describe('text', () => {
  it('keeps emoji, mentions and line breaks as people see them', () => {
    const text = `<span>Third time\n</span>${mention('northline')}<span> lost it </span><img alt="😡"><span>\n\nFix this<br>now</span>`;
    expect(post(article({ text })).text).toBe('Third time\n@northline lost it 😡\n\nFix this\nnow');
  });

  it('gives shortened links in full', () => {
    const text = `<span>Proof: </span>${shortened('shop.example/orders/', '99812/tracking')}<span> thanks</span>`;
    expect(post(article({ text })).text).toBe(
      'Proof: https://shop.example/orders/99812/tracking thanks',
    );
  });

  it('keeps dots that the author typed', () => {
    expect(post(article({ text: '<span>Still waiting…</span>' })).text).toBe('Still waiting…');
  });

  it.each(['a', 'div', 'span', 'button'])(
    'leaves "Show more" out when it is a %s inside',
    (tag) => {
      const more = `<${tag} role="link" href="/i" data-testid="tweet-text-show-more-link"><span>Show more</span></${tag}>`;
      const read = post(article({ text: `<span>It began in May</span>${more}` }));
      expect(read).toMatchObject({ text: 'It began in May', cut: true });
    },
  );

  it('reads right-to-left text with a handle and digits in it', () => {
    const text = `<span>الطلب رقم 1234 لم يصل يا </span>${mention('northline')}<span> منذ أسبوع</span>`;
    const read = post(article({ text, lang: 'ar', name: 'ليلى <img alt="🌙">' }));
    expect(read.text).toBe('الطلب رقم 1234 لم يصل يا @northline منذ أسبوع');
    expect(read).toMatchObject({ lang: 'ar', author: { displayName: 'ليلى 🌙' } });
  });

  it('is null for a post of pictures alone, whatever is quoted', () => {
    const read = post(article({ text: null, below: quote('brana_rail', 'Platform 4 closed') }));
    expect(read).toMatchObject({ text: null, lang: null, quotes: 'brana_rail' });
  });
});
