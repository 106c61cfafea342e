import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Group } from '@/components/options/group';
import { OptionsPage } from '@/components/options/options-page';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';

interface StoredProps {
  start: Settings;
  write: (settings: Settings) => Promise<void>;
}

/** The page with a storage behind it. */
function Stored({ start, write }: StoredProps) {
  const [settings, setSettings] = useState(start);
  return (
    <OptionsPage
      settings={settings}
      onChange={async (next) => {
        await write(next);
        setSettings(next);
      }}
    />
  );
}

function openOptions(start: Settings = DEFAULT_SETTINGS) {
  const saved: Settings[] = [];
  render(<Stored start={start} write={async (settings) => void saved.push(settings)} />);
  return { saved, user: userEvent.setup() };
}

const field = (name: string) => screen.getByRole('textbox', { name });

describe('Brand handles', () => {
  it('are taken with Enter, without the @, and saved at once', async () => {
    const { saved, user } = openOptions();
    await user.type(field('Brand handles'), '@Northline_Rail{Enter}');
    expect(saved.at(-1)?.brand.handles).toEqual(['Northline_Rail']);
    expect(screen.getByRole('status').textContent).toBe('Saved');
    expect(field('Brand handles')).toHaveProperty('value', '');
  });

  it('can be pasted as a list; what is no handle stays in the field with the reason', async () => {
    const { saved, user } = openOptions();
    await user.click(field('Brand handles'));
    await user.paste('@one, two three!\n@four');
    expect(saved.at(-1)?.brand.handles).toEqual(['one', 'two', 'four']);
    expect(field('Brand handles')).toHaveProperty('value', 'three!');
    expect(
      screen.getByRole('textbox', { name: 'Brand handles', description: /is not a handle/ }),
    ).toBe(field('Brand handles'));
  });

  it('are listed once, whatever their case', async () => {
    const { saved, user } = openOptions({
      ...DEFAULT_SETTINGS,
      brand: { handles: ['Telus'], names: [] },
    });
    await user.type(field('Brand handles'), 'TELUS{Enter}');
    expect(saved).toEqual([]);
    expect(screen.getByText('TELUS is already listed.')).not.toBeNull();
  });

  it('are not lost when the field is left without Enter', async () => {
    const { saved, user } = openOptions();
    await user.type(field('Brand handles'), 'telus');
    await user.click(field('Brand names'));
    expect(saved.at(-1)?.brand.handles).toEqual(['telus']);
  });

  it('can be removed', async () => {
    const { saved, user } = openOptions({
      ...DEFAULT_SETTINGS,
      brand: { handles: ['telus', 'koodo'], names: [] },
    });
    await user.click(screen.getByRole('button', { name: 'Remove @telus' }));
    expect(saved.at(-1)?.brand.handles).toEqual(['koodo']);
  });
});

describe('Brand names and colleagues', () => {
  it('keep the spaces of a name', async () => {
    const { saved, user } = openOptions();
    await user.type(field('Brand names'), 'North  Line Rail{Enter}');
    expect(saved.at(-1)?.brand.names).toEqual(['North Line Rail']);
  });

  it('are kept apart', async () => {
    const { saved, user } = openOptions();
    await user.type(field("Colleagues' handles"), 'nl_bea{Enter}');
    expect(saved.at(-1)).toEqual({ ...DEFAULT_SETTINGS, colleagues: ['nl_bea'] });
  });
});

describe('The signature', () => {
  it('is shown as it will stand', async () => {
    const { saved, user } = openOptions();
    expect(screen.getByText(/replies stay unsigned/)).not.toBeNull();
    await user.type(field('First name'), 'Bea');
    expect(screen.getByText('Replies end with: ^Bea')).not.toBeNull();
    const choice = within(screen.getByRole('group', { name: 'Sign replies with' }));
    await user.click(choice.getByRole('radio', { name: 'Nothing' }));
    expect(screen.getByText('Replies are not signed.')).not.toBeNull();
    expect(saved.at(-1)?.agent).toEqual({ firstName: 'Bea', initials: '', signWith: 'nothing' });
  });
});

describe('A save that fails', () => {
  it('is said, and what was entered stays', async () => {
    const user = userEvent.setup();
    render(<Stored start={DEFAULT_SETTINGS} write={() => Promise.reject(new Error('no room'))} />);
    await user.type(field('First name'), 'Bea');
    expect(screen.getByRole('status').textContent).toBe('Not saved. Try again.');
    expect(field('First name')).toHaveProperty('value', 'Bea');
  });
});

describe('Advice on X', () => {
  it('is on until it is switched off, and that is saved at once', async () => {
    const { saved, user } = openOptions();
    const box = screen.getByRole('checkbox', { name: /while I type them on X/ });
    expect(box).toHaveProperty('checked', true);
    await user.click(box);
    expect(saved.at(-1)).toEqual({ ...DEFAULT_SETTINGS, composerAdvice: false });
  });
});

describe('Single letters', () => {
  it('are on until they are switched off, and that is saved at once', async () => {
    const { saved, user } = openOptions();
    const box = screen.getByRole('checkbox', { name: 'Use single-letter keys' });
    expect(box).toHaveProperty('checked', true);
    await user.click(box);
    expect(saved.at(-1)).toEqual({ ...DEFAULT_SETTINGS, letterKeys: false });
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

function Odd(): never {
  throw new RangeError('Invalid time value');
}

describe('A part that cannot be drawn', () => {
  it('leaves the others standing', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <OptionsPage settings={DEFAULT_SETTINGS} onChange={() => Promise.resolve()}>
        <Group title="Odd">
          <Odd />
        </Group>
      </OptionsPage>,
    );
    error.mockRestore();
    expect(screen.getByRole('alert').textContent).toMatch(
      /could not be shown.*Nothing was deleted/,
    );
    expect(field('Brand handles')).not.toBeNull();
  });
});
