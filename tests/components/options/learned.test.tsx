import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { LearnedGroup } from '@/components/options/learned/learned-group';
import type { GivenCorrection, Said } from '@/utils/core/detect/corrections';
import type { PostRef } from '@/utils/core/post/post';
import { ago, DAY } from '../fixtures/time';

let saved: Blob[];
beforeEach(() => {
  saved = [];
  // jsdom makes no addresses for files.
  URL.createObjectURL = (file) => `blob:${saved.push(file as Blob)}`;
  URL.revokeObjectURL = () => undefined;
});

function given(id: string, text: string, said: Said, days = 1): GivenCorrection {
  const verdict = said === 'agree' ? 'unsure' : 'complaint';
  return { id, post: { platform: 'x', id }, text, verdict, said, at: ago(days * DAY) };
}

/** Newest first, as they are read. */
const RAFFLE = [
  given('3', '@Shop the raffle is a fix and I want a recount', 'not-a-complaint', 1),
  given('2', '@Shop robbed at the raffle again', 'not-a-complaint', 2),
  given('1', '@Shop never won the raffle', 'not-a-complaint', 3),
];

interface Outside {
  fails?: boolean;
  brandNames?: string[];
}

/** The group with records behind it. */
function Stored({ start, fails = false, brandNames = [] }: Outside & { start: GivenCorrection[] }) {
  const [corrections, setCorrections] = useState(start);
  const [wordsOff, setWordsOff] = useState<string[]>([]);
  const answer = async (change: () => void) => {
    if (fails) throw new Error('disk full');
    change();
  };
  return (
    <main>
      <LearnedGroup
        corrections={corrections}
        failed={false}
        wordsOff={wordsOff}
        brand={{ names: brandNames, handles: [] }}
        undo={({ id }: PostRef) =>
          answer(() => setCorrections((before) => before.filter((each) => each.id !== id)))
        }
        switchWord={(word, on) =>
          answer(() => setWordsOff((off) => (on ? off.filter((w) => w !== word) : [...off, word])))
        }
        forget={() => answer(() => setCorrections([]))}
      />
    </main>
  );
}

function openLearned(start: GivenCorrection[], outside: Outside = {}) {
  render(<Stored start={start} {...outside} />);
  return userEvent.setup();
}

const group = () => screen.getByRole('region', { name: 'Your corrections' });
const word = (name: RegExp) => within(group()).getByRole<HTMLInputElement>('checkbox', { name });

describe('Your corrections', () => {
  it('lists what was said, about which post and when', () => {
    openLearned([given('9', '@Shop charged twice', 'billing', 2.5), ...RAFFLE]);
    const rows = within(group()).getAllByRole('listitem');
    const billing = rows.find((row) => row.textContent?.includes('charged twice'));
    expect(billing?.textContent).toMatch(/Category: billing\s*2d ago\s*Undo/);
    expect(group().textContent).toContain('@Shop robbed at the raffle again');
  });

  it('says in words how much evidence is asked for, and which way each post moved it', () => {
    openLearned([given('9', '@Shop my chair came scratched', 'agree'), ...RAFFLE]);
    expect(group().textContent).toContain(
      'Amends asks for a bit more evidence. 3 posts raised it, 1 post lowered it.',
    );
  });

  it('says when it goes no further', () => {
    openLearned(Array.from({ length: 14 }, (_, n) => given(`${n}`, `w${n}`, 'not-a-complaint')));
    expect(group().textContent).toMatch(/clearly more evidence.*goes no further/);
  });

  it('names each word rule with its posts, and switches it off and on', async () => {
    const user = openLearned(RAFFLE);
    expect(word(/“raffle” counts against a complaint/).checked).toBe(true);
    const posts = within(group()).getByText('You said so on 3 posts').closest('details');
    expect(posts?.textContent).toContain('@Shop never won the raffle');
    await user.click(word(/raffle/));
    expect(word(/raffle/).checked).toBe(false);
    await user.click(word(/raffle/));
    expect(word(/raffle/).checked).toBe(true);
  });

  it('makes no rule of the brand’s own name', () => {
    openLearned(RAFFLE, { brandNames: ['The Raffle House'] });
    expect(within(group()).queryByRole('checkbox')).toBeNull();
  });

  it('takes a rule away with the correction that made it, and keeps the keyboard in the list', async () => {
    const user = openLearned(RAFFLE);
    await user.click(screen.getByRole('button', { name: /^Undo: @Shop robbed/ }));
    expect(within(group()).queryByRole('checkbox')).toBeNull();
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: /^Undo: @Shop never won/ }),
    );
  });

  it('says so when an undo could not be stored, and shows the list as it is', async () => {
    const user = openLearned(RAFFLE, { fails: true });
    await user.click(screen.getByRole('button', { name: /^Undo: @Shop robbed/ }));
    expect(group().textContent).toContain('Not saved. Try again.');
    expect(group().textContent).toContain('robbed');
  });

  it('shows the newest 20 of many, and all on request', async () => {
    const many = Array.from({ length: 23 }, (_, n) => given(`${n}`, `post ${n}.`, 'agree', n));
    const user = openLearned(many);
    expect(screen.getAllByRole('button', { name: /^Undo:/ })).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Show all 23' }));
    expect(screen.getAllByRole('button', { name: /^Undo:/ })).toHaveLength(23);
  });

  it('saves a file of labelled posts', async () => {
    openLearned([given('9', '@Shop charged twice', 'billing'), ...RAFFLE]);
    const link = screen.getByRole('link', { name: 'Export as JSONL' });
    expect(link.getAttribute('download')).toBe('amends-corrections.jsonl');
    expect(link.getAttribute('href')).toBe('blob:1');
    const lines = ((await saved[0]?.text()) ?? '').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: '9', label: 1, category: 'billing', source: 'agent' },
      { id: '3', label: 0 },
      { id: '2', label: 0 },
      { id: '1', label: 0, text: '@Shop never won the raffle' },
    ]);
  });

  it('deletes all only after a second answer', async () => {
    const user = openLearned(RAFFLE);
    await user.click(screen.getByRole('button', { name: 'Delete all' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep' }));
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(group().textContent).toContain('raffle');
    await user.click(screen.getByRole('button', { name: 'Delete all' }));
    await user.click(screen.getByRole('button', { name: 'Delete 3 corrections for good' }));
    expect(group().textContent).toMatch(/Nothing yet.*press A, N or C/);
  });

  it('shows hostile text as text', () => {
    openLearned([given('1', '<img src=x onerror=alert(1)> \u202Egnp', 'agree')]);
    expect(group().querySelector('img')).toBeNull();
    expect(group().textContent).toContain('<img src=x onerror=alert(1)>');
    expect(group().textContent).not.toContain('\u202E');
  });

  it('gives axe nothing to object to', async () => {
    HTMLCanvasElement.prototype.getContext = () => null;
    openLearned([given('9', '@Shop charged twice', 'billing'), ...RAFFLE]);
    const options = { rules: { 'color-contrast': { enabled: false } } };
    const { violations } = await axe.run(group(), options);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
