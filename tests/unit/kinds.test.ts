import { describe, expect, it } from 'vitest';
import { contextOf } from '@/utils/core/draft/context';
import { KINDS } from '@/utils/core/draft/kinds';
import { likelyIn } from '@/utils/core/draft/kinds/kind-of';
import type { Sourced } from '@/utils/core/draft/parts';
import { fill } from '@/utils/core/draft/situations/fill';
import { be } from '@/utils/core/draft/wording/agreement';
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

/** Verbs that bend by themselves after a leading {it}. */
const SINGULAR = "is|isn't|was|wasn't|has|hasn't|does|doesn't|keeps|needs|shows|says";
const PLURAL = "are|aren't|were|weren't|have|haven't|do|don't|keep|need|show|say";
const MONEY_KINDS: ReadonlySet<string> = new Set([
  'refund-late',
  'refund-refused',
  'event-cancelled',
  'flight-change',
  'warranty',
  'insurance',
  'returns',
]);

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
    const bare = inputFor({ id: '1', text: 'It does not work.', set: '', domain: '', reply: null });
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

  it('read well whatever they are about', () => {
    const named = (text: string): Sourced => ({ text, source: 'post', basis: text });
    const plain = (template: string, it: string) =>
      (fill(template, { it: named(it), on: named('your phone'), wait: named('weeks') }) ?? [])
        .map((part) => (typeof part === 'string' ? part : part.text))
        .join('');
    for (const it of ['your bags', thing ?? 'your order']) {
      const wrong = be(named(it)) === 'is' ? PLURAL : SINGULAR;
      const clash = new RegExp(`${it} (?:${wrong})(?![\\w'])`);
      for (const one of [...clauses, ...heard]) expect(plain(one, it)).not.toMatch(clash);
    }
    // Verbs bend only where {it} is their subject, and in lets and act never.
    const led = new RegExp(`(?<!^|sorry )\\{it\\} (?:${SINGULAR}|can't|won't)(?![\\w'])`);
    const after = new RegExp(`\\{it\\} (?:${SINGULAR}|can't|won't)(?![\\w'])`);
    const unbent = new RegExp(`\\{it\\} (?!(?:${SINGULAR}|as|this)(?![\\w']))[a-z]+s\\b`);
    for (const one of [...clauses, ...heard]) expect(one).not.toMatch(led);
    for (const one of [...lets, ...act]) expect(one).not.toMatch(after);
    for (const one of [...clauses, ...heard, ...lets, ...act]) expect(one).not.toMatch(unbent);
    // "your bags aren't working as it should"
    for (const one of [...clauses, ...heard]) expect(one).not.toMatch(/\{it\}[^.:]*\bit\b/);
  });

  it('offer no money and no amends, unless these are what the kind is about', () => {
    if (MONEY_KINDS.has(kind.id)) return;
    for (const one of [...lets, ...act, ...asks.map(({ ask }) => ask)]) {
      expect(one).not.toMatch(
        /\b(?:refund|paid back|money back|price back|owed|compensat\w+|replace(?:d|ment))\b/,
      );
    }
  });
});

describe('a likely kind in a draft', () => {
  const heard = (text: string) => {
    const post = { id: '1', text, set: '', domain: '', reply: null };
    return contextOf(inputFor(post), extract(text)).naming.wrong?.text;
  };
  it('is told by the customer’s own clause where that is sure', () => {
    const post = 'the fast charging is not working and the phone takes all night to fill up';
    expect(heard(post)).toBe("the fast charging isn't working");
  });
  it('names the program and the error that the telling sentence names', () => {
    expect(heard('Lightroom just quits when I use the healing brush, no warning, nothing.')).toBe(
      "Lightroom won't keep running for you",
    );
    expect(heard('When I press save it says: "The remote server returned an error: (407)"')).toBe(
      'error 407 is in your way',
    );
  });
});
