import { describe, expect, it } from 'vitest';
import { contextOf } from '@/utils/core/draft/context';
import { KINDS } from '@/utils/core/draft/kinds';
import { likelyIn } from '@/utils/core/draft/kinds/kind-of';
import { extract } from '@/utils/core/extract/extract';
import { inputFor } from '../evaluation/drafts/answer';
import { unsupported } from '../evaluation/drafts/support/unsupported';

describe('what a post is likely about', () => {
  it.each([
    [
      'sign-in',
      "Nothing I type gets me into my account, it just says my details aren't recognised",
    ],
    [
      'printer',
      'my printer keeps saying offline, toner is full, wifi is fine, it just will not print',
    ],
    ['meal-late', 'ordered two pizzas at six and the delivery is still not here, we are starving'],
    ['bag-late', 'landed in Lisbon last night and my suitcase is still nowhere, who do I talk to'],
    ['charged-twice', 'I have been charged twice for the same order, please check'],
    [
      'game-items',
      'logged in and all my cars and my level have gone from the garage, years of progress',
    ],
  ])('%s: %s', (id, post) => {
    const likely = likelyIn(post);
    expect(likely?.kind.id).toBe(id);
    expect(post).toContain(likely?.basis);
  });

  it.each([
    'hello there',
    'lol same here mate',
    'ok',
    '',
    '👍👍',
    'Great game last night, what a goal in the second half by the keeper of all people',
  ])('is nothing for: %s', (post) => {
    expect(likelyIn(post)).toBeNull();
  });

  it('does not hang on the name of the brand, on links or on numbers', () => {
    const likely = (post: string) => likelyIn(post)?.kind.id;
    const post = 'still no sign of my suitcase after we landed, where is my bag';
    expect(likely(`@BagBarn ${post} https://t.co/print4567`)).toBe(likely(`@x ${post}`));
  });
});

describe.each(KINDS)('pieces of the kind $id', (kind) => {
  const { heard, clauses, lets, act, bring, asks, tries = [], team, thing } = kind;
  const sentences = [
    ...heard,
    ...clauses.map((clause) => `I'm sorry ${clause}.`),
    ...lets.map((phrase) => `Let's ${phrase}.`),
    ...act.map((phrase) => `I'll ${phrase}.`),
    ...bring.map((what) => `DM me ${what}.`),
    ...asks.map(({ ask }) => ask),
    ...tries,
    `I'll take it to ${team}.`,
  ];

  it('state nothing that a post would have to say first', () => {
    const bare = inputFor({ id: '1', text: 'It was cancelled.', set: '', domain: '', reply: null });
    const found = sentences.flatMap((sentence) =>
      unsupported(sentence.replace(/\{\w+\}/g, 'it'), bare).map(
        ({ words }) => `${words}: ${sentence}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('are whole sentences, and one opening at least needs no slot', () => {
    for (const sentence of [...heard, ...tries]) expect(sentence).toMatch(/^[A-Z{].*[.?]$/);
    for (const { ask } of asks) expect(ask).toMatch(/\?$/);
    expect(heard.some((one) => !/\{(?!it\})/.test(one) && (thing || !one.includes('{')))).toBe(
      true,
    );
    expect(lets.length).toBeGreaterThanOrEqual(2);
    expect(act.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a situation told in passing', () => {
  const told = (text: string) => {
    const post = { id: '1', text, set: '', domain: '', reply: null };
    return contextOf(inputFor(post), extract(text)).subject.id;
  };
  it.each([
    [
      'printer',
      'my wireless printer has stopped showing up, it will not pair and nothing prints, toner is new and the paper tray is full',
    ],
    [
      'verification',
      'I typed in both verification codes, from the phone and from the other mail, and the login still wants another code. when I rang about it they hung up on me',
    ],
  ])('gives way to what the post is about: %s', (id, text) => {
    expect(told(text)).toBe(id);
  });
});
