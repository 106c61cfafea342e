import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/utils/core/policy/finding';
import { field, insertReply, owner, write } from '../first-draft';
import { OWNER } from '../fixtures/drafts';
import { openLinted } from '../linted-panel';
import { says } from '../on-screen';

describe('What the policy has against a text', () => {
  it('stands under the draft in its own words, with the words it means underlined', async () => {
    const { user } = openLinted();
    await write(user, 'Sorry about this stupid delay. I’ll look at the 7:14 today. Bea');
    await owner().findByText(/has no place in a reply/);
    expect(owner().getByText(/Abuse is not repeated, whoever began/)).toBeTruthy();
    const underlined = [...document.querySelectorAll('article [data-tip]')];
    expect(underlined.map((each) => each.textContent)).toContain('stupid');
  });

  it('keeps the reply out, says why at the button, and again when it is pressed', async () => {
    const { asked, user } = openLinted();
    await write(user, 'Sorry about this stupid delay. I’ll look at the 7:14 today. Bea');
    await owner().findByText(/has no place in a reply/);
    expect(insertReply()).toHaveProperty('ariaDisabled', 'true');
    expect(
      owner().getByRole('button', { name: 'Insert reply', description: /must change.*stupid/ }),
    ).toBe(insertReply());
    await user.click(insertReply());
    await says(/Not inserted.*stupid/);
    expect(asked.inserts).toEqual([]);
  });

  it('keeps it out by the keyboard too, right behind the last key', async () => {
    const { asked, user } = openLinted();
    await write(user, 'Sorry about this stupid delay. Bea');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await says(/Not inserted/);
    expect(asked.inserts).toEqual([]);
  });

  it('is put right by one click that leaves the caret in the text, and Undo takes it back', async () => {
    const { asked, user } = openLinted();
    await write(user, 'Sorry about this stupid delay. I’ll look at the 7:14 today. Bea');
    await user.click(await owner().findByRole('button', { name: 'Take it out' }));
    expect(field().value).toBe('Sorry about this delay. I’ll look at the 7:14 today. Bea');
    expect(document.activeElement).toBe(field());
    await waitFor(() => expect(owner().queryByText(/has no place/)).toBeNull());
    await user.click(insertReply());
    await waitFor(() => expect(asked.inserts).toHaveLength(1));
    await user.click(owner().getByRole('button', { name: 'Undo my edits' }));
    expect(field().value).toBe(OWNER);
  });

  it('names the gap that only the agent can fill, though no rule does', async () => {
    const { asked, user } = openLinted({ check: async () => [] });
    await write(user, 'Was it on [order date?] Bea');
    await user.click(insertReply());
    await says(/Not inserted.*\[order date\?\]/);
    expect(asked.inserts).toEqual([]);
  });

  it('says each of two things that one rule has against the same words', async () => {
    const against = (message: string): Finding => ({
      rule: 'claim.deeds',
      level: 'block',
      start: 0,
      end: 5,
      message,
      clause: 'claim.deeds',
      link: null,
      fixes: [],
      override: 'reason',
      unchecked: false,
    });
    const { user } = openLinted({
      check: async () => [against('Nobody looked yet.'), against('Nobody refunded it.')],
    });
    await write(user, 'We’ve seen to it. Bea');
    await owner().findByText('Nobody refunded it.');
    expect(
      owner().getByRole('button', {
        name: 'Insert reply',
        description: /Nobody looked yet\..*Nobody refunded it\./,
      }),
    ).toBe(insertReply());
  });
});
