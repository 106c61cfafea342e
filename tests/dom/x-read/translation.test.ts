import { describe, expect, it } from 'vitest';
import { article, mention, quote } from '../x-markup';
import { post } from './read-post';

const LOGO = '<span><svg viewBox="0 0 24 24"></svg></span>';
const ORIGINAL = '<span role="button" tabindex="0">Ver original</span>';
const TRANSLATE = '<span role="button" tabindex="0">Traducir</span>';
const BY_ITSELF = `<div dir="ltr">${LOGO}<span>Traducido del español</span>${ORIGINAL}</div>`;
/** The button comes from a press on it, and has another to say what it is about. */
const WHEN_ASKED = `<div dir="ltr">${LOGO}<span>Traducido</span>${ORIGINAL}<button aria-label="i"><svg></svg></button></div>`;
const TEXT = 'My parcel has been lying in the depot for a week and nobody answers me';

describe("X's own translation", () => {
  it('is told by the line over the text, which keeps the tag of what was written', () => {
    const read = post(article({ over: BY_ITSELF, text: TEXT, lang: 'es' }));
    expect(read).toMatchObject({ text: TEXT, lang: 'es', translated: true });
  });

  it("is told on the post's own page, where the agent asked for it and its tag is ours", () => {
    const read = post(article({ header: WHEN_ASKED, text: TEXT, lang: 'en', focal: true }));
    expect(read).toMatchObject({ text: TEXT, translated: true });
  });

  it.each([
    [
      'is folded away',
      { over: `<div aria-expanded="false">${LOGO}${TRANSLATE}</div>`, lang: 'es' },
    ],
    [
      'is folded away by its button',
      {
        over: `<div>${LOGO}<button aria-expanded="false">Traducir</button></div>`,
        lang: 'es',
        focal: true,
      },
    ],
    ['is nowhere', { lang: 'es' }],
    ['is nowhere, and X names who is answered', { over: `<div>${mention('a')}</div>`, lang: 'es' }],
    ['is nowhere on its own page', { lang: 'en', focal: true }],
    ['is of the quoted post', { lang: 'es', below: `${BY_ITSELF}${quote('brana_rail', 'Late')}` }],
    [
      'would be of English in a list, so that the line says something else',
      { over: BY_ITSELF, lang: 'en' },
    ],
    ['would be of a post without a tag', { over: BY_ITSELF }],
  ])('is not seen where it %s', (_, parts) => {
    expect(post(article({ text: TEXT, ...parts })).translated).toBeUndefined();
  });
});
