import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { FactForm } from '@/components/options/packs/fact-form';
import { VoiceForm } from '@/components/options/packs/voice-form';

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

  it.each([
    ['a name is pointed at', 'base: &a [x]\nfacts: *a\n'],
    ['it is larger than a pack', `facts: []\n# ${'x'.repeat(300_000)}\n`],
    ['it is nested too deeply', `facts: ${'['.repeat(20_000)}`],
  ])('waits where %s, instead of taking the page down', (_why, text) => {
    openForm(text, FactForm);
    openForm(text, VoiceForm);
    expect(screen.getAllByText(/The form waits/)).toHaveLength(2);
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
