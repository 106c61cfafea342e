import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sighting } from '../fixtures/sighting';
import { main } from '../on-screen';
import { openPost } from '../panel-harness';

describe('A post', () => {
  it('marks its evidence and lists the reasons with the words they rest on', () => {
    openPost();
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual([
      'third time this month',
      'cancelled with no notice',
      'told me on Monday it was fixed',
    ]);
    const reasons = within(screen.getByRole('list', { name: 'Why' })).getAllByRole('listitem');
    expect(reasons[0]?.textContent).toMatch(/says it happened again.*third time this month/);
  });

  it('tells the verdict, how sure it is, and the severity in words', () => {
    openPost();
    expect(main()).toMatch(/Complaint\s*very likely, about 9 in 10/);
    expect(main()).toContain('Severity 3 of 4');
  });

  it.each([
    [{ verdict: 'unsure', probability: 0.5 } as const, /Possible complaint\s*could go either way/],
    [{ verdict: 'not-judged', probability: null, reason: 'es' } as const, /Not judged: Spanish/],
    [{ notForUs: 'praise' } as const, /Looks like praise/],
    [{ probability: 0.99 }, /almost certain/],
  ])('says %o as %s', (over, words) => {
    openPost({}, sighting({ judgement: over }));
    expect(main()).toMatch(words);
  });

  it("says that X's translation is not what the customer wrote", () => {
    const translated = { text: 'My train did not run', lang: 'es', translated: true } as const;
    const verdict = 'not-judged';
    openPost({}, sighting({ post: translated, judgement: { verdict, reason: 'es' } }));
    expect(main()).toContain("This is X's translation, not the customer's words.");
    expect(main()).toContain('Not judged: Spanish');
  });

  it('shows hostile text literally and makes hidden characters visible', () => {
    const text =
      '<img src=x onerror=alert(1)> \u202Egnp.exe {{name}} 🏴\u{E0067}\u{E0062}\u{E007F}';
    openPost({}, sighting({ post: { text }, judgement: { evidence: [] } }));
    expect(document.querySelector('main img')).toBeNull();
    expect(main()).toContain('<img src=x onerror=alert(1)> U+202Egnp.exe {{name}}');
    expect(main()).not.toContain('\u202E');
    // The tags inside a flag are part of the flag.
    expect(main()).toContain('🏴\u{E0067}\u{E0062}\u{E007F}');
  });

  it('follows no address but https', () => {
    openPost({}, sighting({ post: { permalink: 'javascript:alert(1)' } }));
    expect(screen.queryByRole('link', { name: 'Open on X' })).toBeNull();
  });

  it('never shows followers, badges or pictures of the customer', () => {
    openPost();
    expect(document.querySelector('main img')).toBeNull();
    expect(main()).not.toMatch(/follower|verified/i);
  });

  it('folds a very long post and opens it on request', async () => {
    const { user } = openPost(
      {},
      sighting({ post: { text: `start ${'word '.repeat(400)}end` }, judgement: { evidence: [] } }),
    );
    const more = screen.getByRole('button', { name: 'Show all' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await user.click(more);
    expect(screen.getByRole('button', { name: 'Show less' }).getAttribute('aria-expanded')).toBe(
      'true',
    );
  });
});
