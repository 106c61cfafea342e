import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DRAFTS, NO_ROUTE } from './fixtures/drafts';
import { complaint, HISTORY, note, reply } from './fixtures/history';
import { UNTAGGED } from './fixtures/other-posts';
import { judgement, sighting } from './fixtures/sighting';
import { ago, DAY, MINUTE } from './fixtures/time';
import { openPost } from './panel-harness';

const region = (name: string) => within(screen.getByRole('region', { name }));
const main = () => screen.getByRole('main').textContent;

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

describe('Keys on a post', () => {
  it('step through the drafts with j and k, leave a field and then the post with Escape', async () => {
    const { asked, user } = openPost();
    const fields = screen.getAllByRole('textbox', { name: 'Draft text' });
    await user.keyboard('j');
    expect(document.activeElement).toBe(fields[0]);
    await user.keyboard('{Escape}j{Escape}j');
    expect(document.activeElement).toBe(fields[2]);
    await user.keyboard('j');
    expect(fields[2]).toHaveProperty('value', `j${DRAFTS.drafts[2]?.text}`);
    await user.keyboard('{Escape}');
    expect(asked.selected).toEqual([]);
    await user.keyboard('{Escape}');
    expect(asked.selected).toEqual([null]);
    expect(screen.queryByRole('region', { name: 'Recent complaints' })).not.toBeNull();
  });
});

describe('History', () => {
  const kinds = () =>
    region('History')
      .getAllByRole('listitem')
      .map((item) => item.textContent);

  it('shows complaints, replies and notes in time order, each with its whole text', () => {
    const { store } = openPost();
    const long = `The 7:14 did not run again. ${'Nobody at Ashby knew. '.repeat(40)}The end.`;
    act(() => store.feed.setHistory([complaint({ text: long }), ...HISTORY.slice(1)].reverse()));
    expect(kinds()).toHaveLength(4);
    expect(kinds()[0]).toMatch(/^Complaint.*did not run again.*The end\./);
    expect(kinds()[1]).toMatch(/^Our reply.*@northlinerail.*short of a driver/);
    expect(kinds()[2]).toMatch(/^Note.*Commutes Ashby/);
    expect(kinds()[3]).toMatch(/^Inserted, not seen posted.*fixed from Tuesday/);
  });

  it('shows the newest 20 of a long past and the rest on request, without losing the keyboard', async () => {
    const { store, user } = openPost();
    act(() =>
      store.feed.setHistory(
        Array.from({ length: 25 }, (_, day) =>
          complaint({ postId: `${day}`, text: `day ${day}.`, at: ago((40 - day) * DAY) }),
        ),
      ),
    );
    expect(kinds()).toHaveLength(20);
    expect(kinds()[0]).toMatch(/day 5\.$/);
    await user.click(region('History').getByRole('button', { name: 'Show 5 earlier entries' }));
    expect(kinds()).toHaveLength(25);
    expect(kinds()[0]).toMatch(/day 0\.$/);
    expect(document.activeElement).toBe(region('History').getByRole('group', { name: 'History' }));
  });

  it('tells that a reply was edited after it was inserted, and shows the draft', () => {
    const { store } = openPost();
    act(() => store.feed.setHistory([reply({ draft: 'The 7:14 was short of a driver.' })]));
    expect(region('History').getByText('Edited from draft')).toBeInstanceOf(HTMLElement);
    expect(kinds()[0]).toMatch(
      /replacement bus.*Edited from draft.*The 7:14 was short of a driver\.$/,
    );
  });

  it.each([
    ['posted as it was inserted, but for white space', reply({ draft: `${reply().text} \n` })],
    ['written without a draft', reply({ draft: null })],
    ['inserted and not seen posted', reply({ state: 'inserted', draft: 'Another text.' })],
  ])('does not call a reply edited that was %s', (_, entry) => {
    const { store } = openPost();
    act(() => store.feed.setHistory([entry]));
    expect(kinds()[0]).not.toContain('Edited');
  });

  it('links what was posted, with its time', () => {
    const { store } = openPost();
    act(() => store.feed.setHistory([reply({ at: ago(2 * DAY + 2 * MINUTE) })]));
    const link = region('History').getByRole('link', { name: '2d ago' });
    expect(link.getAttribute('href')).toBe('https://x.com/northlinerail/status/1702');
  });

  it('shows a reply that came after the post, and the post itself as a place in time', () => {
    const { store } = openPost();
    act(() =>
      store.feed.setHistory([
        complaint({ postId: '1801', at: ago(DAY), text: 'the post' }),
        reply({ at: ago(0), text: 'Our answer.' }),
      ]),
    );
    expect(kinds()[0]).toMatch(/^This post/);
    expect(kinds()[1]).toMatch(/^Our reply.*Our answer\.$/);
  });

  it('says that nothing is known instead of showing an empty box, but not while loading', () => {
    const { store } = openPost();
    act(() => store.feed.setHistory(null));
    expect(screen.getByRole('region', { name: 'History' }).textContent).not.toContain('Nothing');
    act(() => store.feed.setHistory([complaint({ postId: '1801' })]));
    expect(screen.getByRole('region', { name: 'History' }).textContent).toContain(
      'Nothing earlier',
    );
  });
});

describe('Notes', () => {
  it('are added for the customer of the post', async () => {
    const { asked, user } = openPost();
    await user.click(screen.getByRole('button', { name: 'Add a note' }));
    await user.type(screen.getByRole('textbox', { name: 'Note text' }), 'Prefers texts ');
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(asked.notes).toEqual([{ handle: 'dana_reyes', text: 'Prefers texts' }]);
    expect(screen.queryByRole('textbox', { name: 'Note text' })).toBeNull();
  });

  it('keep their text when saving failed, and across a look at another post', async () => {
    const { store, user } = openPost({ addNote: () => Promise.reject(new Error('disk full')) });
    await user.click(screen.getByRole('button', { name: 'Add a note' }));
    await user.type(screen.getByRole('textbox', { name: 'Note text' }), 'Prefers texts');
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(screen.getByRole('status').textContent).toContain('could not be saved');
    act(() => store.feed.setSelection(UNTAGGED));
    expect(screen.queryByRole('textbox', { name: 'Note text' })).toBeNull();
    act(() => store.feed.setSelection(sighting()));
    expect(screen.getByRole('textbox', { name: 'Note text' })).toHaveProperty(
      'value',
      'Prefers texts',
    );
  });

  it('are removed only after a second answer', async () => {
    const { store, asked, user } = openPost();
    act(() => store.feed.setHistory([note({ id: 'n7' })]));
    await user.click(screen.getByRole('button', { name: 'Remove note' }));
    expect(asked.removed).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove for good' }));
    expect(asked.removed).toEqual(['n7']);
  });
});

describe('An untagged post', () => {
  it('shows drafts only after a reason, which is kept', async () => {
    const { asked, user } = openPost({}, UNTAGGED);
    expect(main()).toContain('untagged');
    expect(region('Drafts').queryByRole('textbox')).toBeNull();
    await user.click(region('Drafts').getByRole('button', { name: 'They ask for help' }));
    expect(asked.reasons).toEqual(['asks-for-help']);
    expect(region('Drafts').getAllByRole('textbox', { name: 'Draft text' })).toHaveLength(3);
    expect(main()).toContain('Answering because: They ask for help');
  });

  it('does not ask again for a reason that was given earlier', () => {
    const { store } = openPost({}, UNTAGGED);
    act(() => store.feed.setSelection(UNTAGGED, 'at-risk'));
    expect(region('Drafts').getAllByRole('textbox', { name: 'Draft text' })).toHaveLength(3);
  });
});

describe('No draft', () => {
  it('comes with the reason', () => {
    const { store } = openPost({}, sighting({ judgement: judgement({ flags: ['threat'] }) }));
    act(() =>
      store.feed.setDrafts({
        ...NO_ROUTE,
        triage: 'none',
        reason: 'It goes to security.',
        drafts: [],
      }),
    );
    const drafts = screen.getByRole('region', { name: 'Drafts' });
    expect(drafts.textContent).toMatch(/No draft for this post\s*It goes to security\./);
    expect(within(drafts).queryByRole('button')).toBeNull();
  });
});
