import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Lessons, NO_LESSONS } from '@/utils/core/detect/lessons';
import { DECISION } from '@/utils/core/detect/weights/decision';
import { complaint } from './fixtures/history';
import { SPANISH, UNTAGGED } from './fixtures/other-posts';
import { QUEUE } from './fixtures/queue';
import { sighting } from './fixtures/sighting';
import { main } from './on-screen';
import { openPanel, openPost } from './panel-harness';

const list = () => screen.getByRole('region', { name: 'Recent complaints' });
const verdict = () => within(screen.getByRole('group', { name: 'Is this verdict right?' }));
const press = (name: string) => verdict().getByRole('button', { name });

const said = (over: Lessons['said']): Lessons => ({ ...NO_LESSONS, said: over });

describe('What the agent says about a verdict', () => {
  it.each([
    ['a', 'Agree', 'agree'],
    ['n', 'Not a complaint', 'not-a-complaint'],
  ])('is said with the key %s or the button %s', async (key, name, word) => {
    const { asked, user } = openPost();
    await user.keyboard(key);
    await user.click(press(name));
    const once = { id: '1801', shown: 'complaint', said: word };
    expect(asked.corrections).toEqual([once, once]);
  });

  it('is a category with c and a digit, the arrow keys or a click', async () => {
    const { asked, user } = openPost();
    await user.keyboard('c');
    const menu = await screen.findByRole('menu');
    const cancellation = within(menu).getByRole('menuitemradio', { name: 'cancellation' });
    expect(cancellation.getAttribute('aria-checked')).toBe('true');
    await user.keyboard('5');
    expect(screen.queryByRole('menu')).toBeNull();

    await user.click(press('Wrong category'));
    await user.click(await screen.findByRole('menuitemradio', { name: 'delay' }));
    await user.keyboard('c');
    await screen.findByRole('menu');
    await user.keyboard('{End}{Enter}');
    expect(asked.corrections.map((each) => each.said)).toEqual(['billing', 'delay', 'other']);
  });

  it('is not said by letters typed into a draft, a note, or with another key held', async () => {
    const { asked, user } = openPost();
    await user.type(
      screen.getAllByRole('textbox', { name: 'Draft text' })[0] as HTMLElement,
      'anc',
    );
    await user.click(screen.getByRole('button', { name: 'Add a note' }));
    await user.type(screen.getByRole('textbox', { name: 'Note text' }), 'can');
    await user.keyboard('{Escape}{Control>}a{/Control}{Alt>}n{/Alt}');
    expect(asked.corrections).toEqual([]);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('is told back with its undo, by button and key', async () => {
    const { store, asked, user } = openPost();
    act(() => store.feed.setLessons(said({ 'x/1801': 'not-a-complaint' })));
    expect(main()).toContain('You said: not a complaint.');
    expect(verdict().queryByRole('button', { name: 'Agree' })).toBeNull();
    await user.click(press('Undo'));
    await user.keyboard('u');
    expect(asked.undone).toEqual(['1801', '1801']);
  });

  it('keeps the keyboard where it was when the buttons change', async () => {
    const { store, user } = openPost();
    press('Not a complaint').focus();
    await user.keyboard('{Enter}');
    act(() => store.feed.setLessons(said({ 'x/1801': 'not-a-complaint' })));
    expect(document.activeElement).toBe(press('Undo'));
    await user.keyboard('{Enter}');
    act(() => store.feed.setLessons(NO_LESSONS));
    expect(document.activeElement).toBe(press('Agree'));
  });

  it('is never lost in silence', async () => {
    const { user } = openPost({ recordCorrection: () => Promise.reject(new Error('disk full')) });
    await user.keyboard('n');
    expect(screen.getByRole('status').textContent).toContain('could not be saved');
  });

  it('asks the other way round where Amends was not sure', () => {
    openPost({}, sighting({ judgement: { verdict: 'unsure' } }));
    expect(press('A complaint')).toBeInstanceOf(HTMLElement);
    expect(verdict().queryByRole('button', { name: 'Agree' })).toBeNull();
  });

  it('of a category shows on the post and in the list', () => {
    const { store } = openPost();
    act(() => store.feed.setLessons(said({ 'x/1801': 'billing' })));
    expect(main()).toContain('You said: billing.');
    expect(main()).toMatch(/Severity 3 of 4billing/);
    act(() => store.feed.setSelection(null));
    const [first] = within(list()).getAllByRole('button');
    expect(first?.textContent).toMatch(/billing.*Corrected/);
  });
});

describe('A post that is no complaint after all', () => {
  it('leaves the list, is named under it with the reason, and can be brought back', async () => {
    const { store, asked, user } = openPanel();
    act(() => store.feed.setLessons(said({ 'x/1801': 'not-a-complaint' })));
    const rows = within(list()).getAllByRole('listitem');
    expect(rows[0]?.textContent).not.toContain('Dana Reyes');
    const aside = screen.getByText('1 set aside, no complaint').closest('details');
    await user.click(screen.getByText('1 set aside, no complaint'));
    expect(aside?.textContent).toMatch(/@dana_reyes.*third time.*You said: not a complaint/);
    await user.click(screen.getByRole('button', { name: 'Undo for @dana_reyes' }));
    expect(asked.undone).toEqual(['1801']);
    act(() => store.feed.setLessons(NO_LESSONS));
    expect(within(list()).getAllByRole('listitem')[0]?.textContent).toContain('Dana Reyes');
  });

  it('opens from there again', async () => {
    const { store, asked, user } = openPanel();
    act(() => store.feed.setLessons(said({ 'x/1801': 'not-a-complaint' })));
    await user.click(screen.getByText('1 set aside, no complaint'));
    await user.click(screen.getByRole('button', { name: /^@dana_reyes/ }));
    expect(asked.selected).toEqual(['1801']);
  });
});

describe('A rule of the agent’s making', () => {
  const RULES = {
    shift: 0.03,
    raised: 4,
    lowered: 1,
    words: [{ word: 'platform', effect: 'less-likely', times: 3 }],
  } as const;
  const lessons: Lessons = { rules: { ...RULES, words: [...RULES.words] }, said: {} };
  const close = sighting({
    post: { id: '1802', text: '@northlinerail stood on the platform' },
    judgement: {
      score: DECISION.directed.unsure + 0.05,
      verdict: 'unsure',
      flags: [],
      evidence: [],
    },
  });

  it('is named where it changed the verdict, with the way to undo it', async () => {
    const { store, asked, user } = openPost({}, close);
    expect(main()).toContain('Possible complaint');
    act(() => store.feed.setLessons(lessons));
    expect(main()).toContain('Not a complaint');
    const notes = screen.getByRole('list', { name: 'From your corrections' });
    expect(notes.textContent).toContain(
      'Here “platform” counts against a complaint: you said so on 3 posts.',
    );
    await user.click(within(notes).getByRole('button', { name: 'Your corrections' }));
    expect(asked.options).toBe(1);
  });

  it('is not named where it changed nothing', () => {
    const { store } = openPost();
    act(() => store.feed.setLessons(lessons));
    expect(screen.queryByRole('list', { name: 'From your corrections' })).toBeNull();
  });

  it('takes what it calls no complaint out of the list, and says so there', async () => {
    const { store, user } = openPanel();
    act(() => {
      store.feed.setQueue([{ sighting: close, answered: false }, ...QUEUE]);
      store.feed.setLessons(lessons);
    });
    await user.click(screen.getByText('1 set aside, no complaint'));
    expect(list().textContent).toMatch(/stood on the platform.*“platform” counts against/);
    expect(screen.queryByRole('button', { name: /^Undo for/ })).toBeNull();
  });

  it('gives way to the agent’s own word on that post', () => {
    const { store } = openPost({}, UNTAGGED);
    act(() => store.feed.setLessons({ ...lessons, said: { 'x/1802': 'agree' } }));
    expect(main()).toContain('You said: a complaint.');
    act(() => store.feed.setSelection(null));
    expect(within(list()).getByRole('button', { name: /Órla/ }).textContent).not.toContain(
      'Possible',
    );
  });
});

describe('A post in another language', () => {
  it('is shown as not judged, never as no complaint, and the agent may say what it is', async () => {
    const { store, asked, user } = openPost({}, SPANISH);
    expect(main()).toMatch(/Not judged: Spanish.*English posts only/);
    expect(main()).not.toMatch(/Not a complaint\.|Complaint,/);
    await user.click(press('A complaint'));
    expect(asked.corrections).toEqual([{ id: '1805', shown: 'not-judged', said: 'agree' }]);
    act(() => {
      store.feed.setQueue([{ sighting: SPANISH, answered: false }]);
      store.feed.setSelection(null);
    });
    expect(within(list()).getByRole('listitem').textContent).toContain('Not judged: Spanish');
  });

  it('stays so in the history, beside what the agent called no complaint', () => {
    const { store } = openPost();
    const { judgement } = SPANISH;
    act(() =>
      store.feed.setHistory([
        complaint({ postId: '1', judgement }),
        complaint({ postId: '2', judgement: { ...judgement, verdict: 'not' } }),
      ]),
    );
    const [spanish, none] = within(screen.getByRole('region', { name: 'History' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(spanish).toMatch(/^Not judged: Spanish/);
    expect(none).toMatch(/^Not a complaint, you said/);
  });
});
