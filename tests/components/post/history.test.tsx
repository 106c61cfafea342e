import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { complaint, HISTORY, reply } from '../fixtures/history';
import { ago, DAY, MINUTE } from '../fixtures/time';
import { region } from '../on-screen';
import { openPost } from '../panel-harness';

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

  it('tells that a post was edited by its author, and what it said before, shown or earlier', () => {
    const { store } = openPost();
    const edited = { text: 'Sorted.', earlierTexts: ['Where is my bus?', 'Still waiting.'] };
    const said = /Edited by its author; it said before.*Where is my bus\?.*Still waiting\.$/;
    act(() =>
      store.feed.setHistory([complaint(edited), complaint({ ...edited, postId: '1801' }), reply()]),
    );
    expect(kinds()[0]).toMatch(said);
    expect(kinds()[1]).toMatch(/^This post/);
    expect(kinds()[1]).toMatch(said);
    act(() => store.feed.setHistory([complaint()]));
    expect(kinds()[0]).not.toContain('Edited');
  });

  it("tells X's translation of an earlier post from the customer's own words", () => {
    const { store } = openPost();
    act(() => store.feed.setHistory([complaint({ translated: true }), reply()]));
    expect(kinds()[0]).toContain("X's translation");
    expect(kinds()[1]).not.toContain("X's translation");
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
