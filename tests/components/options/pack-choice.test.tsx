import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PackGroup } from '@/components/options/packs/pack-group';
import { generalPack } from '@/utils/packs/bundled';
import type { PackDesk, PackState } from '@/utils/packs/pack-desk';

const general = generalPack();

const STATE: PackState = {
  choice: 'general',
  role: 'agent',
  own: null,
  company: false,
  locks: { pack: false, role: false },
  inUse: general,
  problem: null,
  draft: null,
};

function openGroup(parts: Partial<PackState> = {}) {
  const asked: string[] = [];
  const note = async (what: string) => void asked.push(what);
  const desk: PackDesk = {
    choose: (choice) => note(`choose ${choice}`),
    setRole: (role) => note(`role ${role}`),
    use: (text) => note(`use ${text}`),
    keepDraft: (text) => note(`keep ${text}`),
    copyOf: async () => '',
    parents: () => new Map([['general', general]]),
  };
  render(<PackGroup state={{ ...STATE, ...parts }} desk={desk} />);
  return { asked, user: userEvent.setup() };
}

describe('The policy pack', () => {
  it('is chosen from a list, where one’s own waits until it is written', async () => {
    const { asked, user } = openGroup();
    const list = screen.getByRole('combobox', { name: 'Policy pack' });
    await user.selectOptions(list, 'Bank (UK and US)');
    expect(asked).toEqual(['choose bank-uk-us']);
    expect(within(list).getByRole('option', { name: 'Our own pack' })).toHaveProperty(
      'disabled',
      true,
    );
  });

  it('says why the chosen one is not in force, and which one is', () => {
    openGroup({ choice: 'company', company: true, problem: 'It could not be read.' });
    expect(screen.getByText('It could not be read. In force now: General.')).not.toBeNull();
  });

  it('that the company set is shown, and can be neither changed nor edited', () => {
    openGroup({ choice: 'company', company: true, locks: { pack: true, role: true } });
    expect(screen.getAllByText('Set by your company')).toHaveLength(2);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
