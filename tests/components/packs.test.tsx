import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { OptionsPage } from '@/components/options/options-page';
import { FactForm } from '@/components/options/packs/fact-form';
import { PackGroup } from '@/components/options/packs/pack-group';
import { ProblemList } from '@/components/options/packs/problem-list';
import { TryIt } from '@/components/options/packs/try-it';
import { VoiceForm } from '@/components/options/packs/voice-form';
import { RetentionForm } from '@/components/options/retention-form';
import { type CheckedPack, checkPack } from '@/utils/core/policy/check-pack';
import { generalPack } from '@/utils/packs/bundled';
import type { PackDesk, PackState } from '@/utils/packs/pack-desk';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';

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

it('Lists that the company set are shown and cannot be changed', () => {
  const settings = { ...DEFAULT_SETTINGS, brand: { handles: ['HarbourPine'], names: [] } };
  render(<OptionsPage settings={settings} locks={['brand']} onChange={async () => undefined} />);
  expect(screen.getByText('@HarbourPine')).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Remove @HarbourPine' })).toBeNull();
  expect(screen.queryByRole('textbox', { name: 'Brand handles' })).toBeNull();
  expect(screen.queryByRole('textbox', { name: "Colleagues' handles" })).not.toBeNull();
});

/** A form with the text that it changes. */
function openForm(start: string, Form: typeof FactForm) {
  const texts = [start];
  function Bench() {
    const [text, setText] = useState(start);
    const onChange = (next: string | null) => {
      if (next === null) return;
      texts.push(next);
      setText(next);
    };
    return <Form text={text} onChange={onChange} />;
  }
  render(<Bench />);
  return { text: () => texts.at(-1), user: userEvent.setup() };
}

describe('The facts form', () => {
  it('adds a fact, changes it and takes it out again', async () => {
    const { text, user } = openForm('id: ours\n', FactForm);
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'status');
    await user.type(screen.getByRole('textbox', { name: 'Value' }), 'https://a.example');
    await user.click(screen.getByRole('button', { name: 'Add the fact' }));
    expect(text()).toContain('- { id: status, kind: link, value: https://a.example }');
    expect(screen.getAllByRole('textbox', { name: 'Name' })).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Change status' }));
    const list = within(screen.getByRole('list', { name: 'Facts' }));
    await user.selectOptions(list.getByRole('combobox', { name: 'Kind' }), 'text');
    await user.type(list.getByRole('textbox', { name: 'What it is for' }), 'news{Enter}');
    expect(text()).toContain('- { id: status, kind: text, value: https://a.example, label: news }');

    await user.click(screen.getByRole('button', { name: 'Remove status' }));
    expect(text()).toBe('id: ours\n');
  });

  it('waits while the text is no YAML', () => {
    openForm('id: [', FactForm);
    expect(screen.getByText(/The form waits/)).not.toBeNull();
  });
});

describe('The voice form', () => {
  it('sets what was said, and half a pair is not taken', async () => {
    const { text, user } = openForm('id: ours # mine\n', VoiceForm);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speaks as' }), 'We');
    const prefer = screen.getByRole('textbox', { name: /Words we prefer/ });
    await user.type(prefer, 'guests = passengers\nstaff =');
    await user.tab();
    expect(text()).toBe(
      'id: ours # mine\nbrand:\n  pronoun: we\n  prefer: { guests: passengers }\n',
    );
    expect(prefer).toHaveProperty('value', 'guests = passengers\nstaff =');
  });
});

describe('Trying a reply', () => {
  it('shows what the pack has against it, in its own words', async () => {
    const user = userEvent.setup();
    render(<TryIt pack={general} />);
    const reply = screen.getByRole('textbox', { name: 'A reply to it' });
    await user.type(reply, 'This will never happen again.');
    expect(screen.getByText(/We promise what one person can keep/)).not.toBeNull();
    await user.clear(reply);
    await user.type(reply, 'Which store was it? Jo');
    expect(screen.getByText('Nothing against this reply.')).not.toBeNull();
  });
});

describe('Checking a pack', () => {
  const check = (text: string): CheckedPack => {
    const steps = checkPack(text, new Map([['general', general]]));
    for (;;) {
      const { value, done } = steps.next();
      if (done) return value;
    }
  };
  const PACK = 'schema: care-policy/1\nid: ours\nversion: 1\n';
  const rule = (pass: string) =>
    `${PACK}rules:\n- id: r\n  kind: existence\n  level: warn\n  tokens: [sofa]\n  message: No %s.\n  tests: { fail: [a sofa], pass: [${pass}] }\n`;

  it('tells errors with their line, and that nothing of it is used', async () => {
    const lines: number[] = [];
    const checked = check(`${PACK}locale: english\n`);
    render(
      <ProblemList
        checked={checked}
        behind={false}
        used={false}
        onGoTo={(line) => lines.push(line)}
      />,
    );
    expect(screen.getByRole('status').textContent).toMatch(
      /1 error\. Nothing of this text is used/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Line 4' }));
    expect(lines).toEqual([4]);
  });

  it('runs each rule on its own examples', () => {
    expect(check(rule('a settee'))).toMatchObject({ problems: [], busy: false });
    const { good, problems } = check(rule('no sofa'));
    expect(good?.pack.id).toBe('ours');
    expect(problems).toEqual([
      {
        kind: 'example',
        line: 5,
        message: 'rule r: “no sofa” is flagged and should pass',
        kept: '',
      },
    ]);
  });
});

describe('How long records are kept', () => {
  function openRetention(days: number | null, locked = false) {
    const set: (number | null)[] = [];
    render(
      <RetentionForm days={days} locked={locked} onChange={async (next) => void set.push(next)} />,
    );
    return { set, user: userEvent.setup(), field: screen.getByRole('textbox') };
  }

  it('takes whole days, or nothing for ever', async () => {
    const { set, user, field } = openRetention(30);
    await user.clear(field);
    await user.type(field, '90{Enter}');
    await user.clear(field);
    await user.tab();
    expect(set).toEqual([90, null]);
  });

  it('takes no half number for one: what is deleted does not come back', async () => {
    const { set, user, field } = openRetention(null);
    await user.type(field, '1.5{Enter}');
    expect(set).toEqual([]);
    expect(screen.getByText(/Enter a whole number of days/)).not.toBeNull();
  });

  it('is shown when the company set it', () => {
    const { field } = openRetention(90, true);
    expect(field).toHaveProperty('readOnly', true);
    expect(screen.getByText(/Set by your company/)).not.toBeNull();
  });
});
