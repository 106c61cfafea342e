import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { deedsFor } from '@/utils/core/history/deeds-for';
import { lint } from '@/utils/core/policy/lint';
import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import { generalPack } from '@/utils/packs/bundled';
import type { PanelPorts } from '@/utils/store/panel-state';
import { DRAFTS, NO_ROUTE } from './fixtures/drafts';
import { reply } from './fixtures/history';
import { pageStatus } from './fixtures/page-status';
import { sighting } from './fixtures/sighting';
import { openPanel, openPost } from './panel-harness';

const policy: PolicyInUse = { pack: generalPack(), role: 'agent', crisis: false, problem: null };

/** The real linter with the general pack. */
const LINTED: Partial<PanelPorts> = {
  check: async ({ selection, history }, text) =>
    lint({
      pack: policy.pack,
      text,
      post: { text: selection?.post.text ?? '', handle: 'dana_reyes' },
      deeds: selection && history ? deedsFor(history, selection.post) : [],
      context: { now: Date.now() },
    }),
};

function open(answers: Partial<PanelPorts> = LINTED) {
  const panel = openPost(answers);
  act(() => panel.store.feed.setPolicy(policy));
  return panel;
}

const owner = () => within(screen.getByRole('article', { name: 'One owner' }));
const insertReply = () => owner().getByRole('button', { name: 'Insert reply' });
const field = () => owner().getByRole<HTMLTextAreaElement>('textbox', { name: 'Draft text' });
const said = () => screen.getByRole('status').textContent;

async function write(user: ReturnType<typeof openPanel>['user'], text: string): Promise<void> {
  await user.clear(field());
  await user.click(field());
  // Brackets are keys to user-event.
  await user.paste(text);
}

describe('What the policy has against a text', () => {
  it('stands under the draft in its own words, with the words it means underlined', async () => {
    const { user } = open();
    await write(user, 'Sorry about this stupid delay. I’ll look at the 7:14 today. Bea');
    await owner().findByText(/has no place in a reply/);
    expect(owner().getByText(/Abuse is not repeated, whoever began/)).toBeTruthy();
    const underlined = [...document.querySelectorAll('article [data-tip]')];
    expect(underlined.map((each) => each.textContent)).toContain('stupid');
  });

  it('keeps the reply out, says why at the button, and again when it is pressed', async () => {
    const { asked, user } = open();
    await write(user, 'Sorry about this stupid delay. I’ll look at the 7:14 today. Bea');
    await owner().findByText(/has no place in a reply/);
    expect(insertReply()).toHaveProperty('ariaDisabled', 'true');
    expect(
      owner().getByRole('button', { name: 'Insert reply', description: /must change.*stupid/ }),
    ).toBe(insertReply());
    await user.click(insertReply());
    await waitFor(() => expect(said()).toMatch(/Not inserted.*stupid/));
    expect(asked.inserts).toEqual([]);
  });

  it('keeps it out by the keyboard too, right behind the last key', async () => {
    const { asked, user } = open();
    await write(user, 'Sorry about this stupid delay. Bea');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(said()).toMatch(/Not inserted/));
    expect(asked.inserts).toEqual([]);
  });

  it('is put right by one click that leaves the caret in the text, and Undo takes it back', async () => {
    const { asked, user } = open();
    await write(user, 'Sorry about this stupid delay. I’ll look at the 7:14 today. Bea');
    await user.click(await owner().findByRole('button', { name: 'Take it out' }));
    expect(field().value).toBe('Sorry about this delay. I’ll look at the 7:14 today. Bea');
    expect(document.activeElement).toBe(field());
    await waitFor(() => expect(owner().queryByText(/has no place/)).toBeNull());
    await user.click(insertReply());
    await waitFor(() => expect(asked.inserts).toHaveLength(1));
    await user.click(owner().getByRole('button', { name: 'Undo my edits' }));
    expect(field().value).toBe(DRAFTS.drafts[0]?.text);
  });

  it('may be overridden with a reason, which is kept and shown in the history', async () => {
    const { asked, user } = open();
    await write(user, 'Sorry about this stupid delay. I’ll look at the 7:14 today. Bea');
    await user.click(await owner().findByRole('button', { name: 'Insert anyway…' }));
    await user.type(owner().getByRole('textbox', { name: 'Why this may pass' }), 'Their own word');
    await user.click(owner().getByRole('button', { name: 'Allow these words' }));
    expect(asked.rulings).toMatchObject([
      { kind: 'overridden', rule: 'voice.profanity', words: 'stupid', said: 'Their own word' },
    ]);
    const history = within(screen.getByRole('region', { name: 'History' }));
    expect(history.getByText(/Allowed: Their own word/)).toBeTruthy();
    await user.click(insertReply());
    await waitFor(() => expect(asked.inserts).toHaveLength(1));
    await user.click(history.getByRole('button', { name: 'Take back' }));
    expect(insertReply()).toHaveProperty('ariaDisabled', 'true');
  });

  it('lets nobody override what may not be overridden, nor other words by the same reason', async () => {
    const { user } = open();
    await write(user, 'Was it on [order date?] Bea');
    await owner().findByText(/An open slot is filled or taken out/);
    expect(owner().queryByRole('button', { name: 'Insert anyway…' })).toBeNull();
    await write(user, 'What a stupid delay, you idiots. Bea');
    const [first] = await owner().findAllByRole('button', { name: 'Insert anyway…' });
    if (first) await user.click(first);
    await user.type(owner().getByRole('textbox', { name: 'Why this may pass' }), 'Quoted{Enter}');
    await owner().findByText(/Allowed: Quoted/);
    expect(insertReply()).toHaveProperty('ariaDisabled', 'true');
  });

  it('names the gap that only the agent can fill, though no rule does', async () => {
    const { asked, user } = open({ check: async () => [] });
    await write(user, 'Was it on [order date?] Bea');
    await user.click(insertReply());
    await waitFor(() => expect(said()).toMatch(/Not inserted.*\[order date\?\]/));
    expect(asked.inserts).toEqual([]);
  });

  it('is called unchecked, never fine, when it cannot be looked at', async () => {
    const { user } = open({ check: () => Promise.reject(new Error('gone')) });
    await write(user, 'My own words. Bea');
    expect(await owner().findByText(/Unchecked.*does not mean it is fine/)).toBeTruthy();
  });

  it('stops what is unchecked where the policy lets nothing unchecked through', async () => {
    const { asked, store, user } = open({ check: () => Promise.reject(new Error('gone')) });
    const regulated = { ...policy.pack.regulated, recordkeeping: true };
    act(() => store.feed.setPolicy({ ...policy, pack: { ...policy.pack, regulated } }));
    await write(user, 'My own words. Bea');
    await owner().findByText(/Unchecked/);
    await user.click(insertReply());
    await waitFor(() => expect(said()).toMatch(/Not inserted.*could not be checked/));
    expect(asked.inserts).toEqual([]);
  });
});

describe('A case that somebody must approve', () => {
  const HELD = { ...DRAFTS, route: 'safety', approver: 'senior' };

  it('says where it goes, and is inserted only after one click has noted the approval', async () => {
    const { asked, store, user } = open();
    act(() => store.feed.setDrafts(HELD));
    expect(screen.getByText('Goes to: safety')).toBeTruthy();
    await user.click(insertReply());
    await waitFor(() => expect(said()).toMatch(/Not inserted.*approval of: senior/));
    await user.type(screen.getByRole('textbox', { name: 'Who approved (optional)' }), 'Priya');
    await user.click(screen.getByRole('button', { name: 'Approved by senior' }));
    expect(asked.rulings).toEqual([{ kind: 'approved', approver: 'senior', who: 'Priya' }]);
    await user.click(insertReply());
    await waitFor(() => expect(asked.inserts).toHaveLength(1));
  });

  it('says so when the approval could not be kept, and stays held', async () => {
    const { asked, store, user } = open({
      ...LINTED,
      recordRuling: () => Promise.reject(new Error('disk full')),
    });
    act(() => store.feed.setDrafts(HELD));
    await user.click(screen.getByRole('button', { name: 'Approved by senior' }));
    await waitFor(() => expect(said()).toMatch(/could not be kept/));
    await user.click(insertReply());
    expect(asked.inserts).toEqual([]);
  });
});

describe('The account on the page', () => {
  it('must be one of the brand’s or of a colleague', async () => {
    const { asked, store, user } = open();
    const { settings } = store.getState();
    act(() => {
      store.feed.setSettings({
        ...settings,
        brand: { handles: ['northlinerail', 'northline_help'], names: [] },
        colleagues: ['nl_bea'],
      });
      store.feed.setPage(pageStatus({ account: 'bea_private' }));
    });
    await user.click(insertReply());
    await waitFor(() => expect(said()).toMatch(/@bea_private.*@northlinerail/));
    expect(asked.inserts).toEqual([]);
    act(() => store.feed.setPage(pageStatus({ account: 'NL_Bea' })));
    await user.click(insertReply());
    await waitFor(() => expect(asked.inserts).toHaveLength(1));
    expect(asked.inserts[0]?.accounts).toEqual(['northlinerail', 'northline_help', 'nl_bea']);
  });

  it('without a handle in the settings is the one the post was read under', async () => {
    const { asked, store, user } = openPost(LINTED, { ...sighting(), account: 'OtherBrand' });
    await user.click(insertReply());
    await waitFor(() => expect(said()).toMatch(/@northlinerail.*@otherbrand/));
    act(() => store.feed.setPage(pageStatus({ account: null })));
    await user.click(insertReply());
    await waitFor(() => expect(asked.inserts).toHaveLength(1));
  });

  it('is refused by the page too, and nothing is copied that could be pasted under it', async () => {
    const { asked, user } = open({
      ...LINTED,
      insert: async () => ({
        kind: 'wrong-account',
        active: 'bea_private',
        wanted: 'northlinerail',
      }),
    });
    await user.click(insertReply());
    await waitFor(() => expect(said()).toMatch(/Not inserted.*@bea_private.*@northlinerail/));
    expect(asked.copies).toEqual([]);
    expect(asked.recorded).toEqual([]);
  });
});

describe('The crisis switch', () => {
  it('asks first, then stands on top of list and post until it is lifted', async () => {
    const { asked, store, user } = open();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Crisis switch…' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(asked.crisis).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Turn it on' }));
    expect(asked.crisis).toEqual([true]);
    expect(screen.getByRole('alert').textContent).toMatch(/Crisis switch is on/);
    // The drafts of before are gone at once, before others are made.
    expect(screen.queryAllByRole('textbox', { name: 'Draft text' })).toEqual([]);
    act(() => store.actions.select(null));
    expect(screen.getByRole('alert').textContent).toMatch(/Crisis switch is on/);
  });

  it('offers the approved line word for word, and gives edits back afterwards', async () => {
    const { asked, store, user } = open();
    await write(user, 'My own words. Bea');
    act(() => store.feed.setCrisis(true));
    act(() => store.feed.setDrafts({ ...DRAFTS, triage: 'holding', reason: 'Crisis.' }));
    expect(field().readOnly).toBe(true);
    expect(field().value).toBe(DRAFTS.drafts[0]?.text);
    await user.click(insertReply());
    await waitFor(() => expect(asked.inserts).toMatchObject([{ text: DRAFTS.drafts[0]?.text }]));
    act(() => store.feed.setCrisis(false));
    act(() => store.feed.setDrafts(DRAFTS));
    expect(field().value).toBe('My own words. Bea');
  });
});

describe('Drafts that are made anew', () => {
  const without = { ...DRAFTS, drafts: DRAFTS.drafts.slice(1) };

  it('leave the agent’s words where they are, though their strategy is offered no more', async () => {
    const { store, user } = open();
    await write(user, 'My own words. Bea');
    act(() => store.feed.setDrafts(without));
    expect(field().value).toBe('My own words. Bea');
    act(() => store.feed.setDrafts(null));
    act(() => store.feed.setDrafts(without));
    expect(field().value).toBe('My own words. Bea');
  });

  it('but not those that were posted, nor any where nothing may be answered', async () => {
    const { store, user } = open();
    await write(user, 'My own words. Bea');
    act(() => store.feed.setHistory([reply({ text: 'My own words. Bea' })]));
    act(() => store.feed.setDrafts(without));
    expect(screen.queryByRole('article', { name: 'One owner' })).toBeNull();
    act(() => store.feed.setHistory([]));
    act(() => store.feed.setDrafts({ ...NO_ROUTE, triage: 'none', reason: 'Spam.', drafts: [] }));
    expect(screen.queryAllByRole('textbox', { name: 'Draft text' })).toEqual([]);
  });
});

describe('Where no reply may be drafted', () => {
  const CARD = { ...NO_ROUTE, triage: 'none' as const, reason: 'No.', drafts: [] };

  it('a card says whom to fetch, with the words that the policy has for it', () => {
    const { store } = open();
    const line = 'Call 116 123, any hour.';
    const facts = [
      { id: 'l', kind: 'safety_line' as const, value: line, audience: 'both' as const },
    ];
    act(() => store.feed.setPolicy({ ...policy, pack: { ...policy.pack, facts } }));
    act(() => store.feed.setDrafts({ ...CARD, route: 'duty lead', card: 'crisis' }));
    const drafts = screen.getByRole('region', { name: 'Drafts' }).textContent;
    expect(drafts).toMatch(/Fetch the duty lead now.*Goes to: duty lead.*Call 116 123/);
    expect(screen.queryByRole('button', { name: 'Insert reply' })).toBeNull();
  });

  it('or hands a threat to security', () => {
    const { store } = open();
    act(() => store.feed.setDrafts({ ...CARD, route: 'security', card: 'security' }));
    expect(screen.getByRole('region', { name: 'Drafts' }).textContent).toMatch(
      /Hand this to security.*Goes to: security/,
    );
  });
});

describe('The pack in use', () => {
  it('is named, and leads to the options', async () => {
    const { asked, user } = open();
    await user.click(screen.getByRole('button', { name: 'Policy: general' }));
    expect(asked.options).toBe(1);
  });

  it('that is not the one chosen is told, with the reason', () => {
    const { store } = openPanel();
    act(() => store.feed.setPolicy({ ...policy, problem: 'Line 12: no such kind.' }));
    expect(screen.getByRole('main').textContent).toMatch(/not in use.*Line 12: no such kind/);
  });
});
