import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { StartFrom } from '@/components/options/packs/start-from';

// jsdom makes no addresses for files.
URL.createObjectURL = () => 'blob:file';
URL.revokeObjectURL = () => undefined;

describe('A pack from a file', () => {
  const open = (edited: boolean) => {
    const started: string[] = [];
    render(
      <StartFrom
        text="id: ours"
        edited={edited}
        copyOf={() => Promise.reject(new Error('gone'))}
        onStart={(text) => started.push(text)}
      />,
    );
    const user = userEvent.setup();
    const choose = (text: string) =>
      user.upload(screen.getByLabelText('Open a file'), new File([text], 'pack.yaml'));
    return { started, user, choose };
  };

  it('is taken as it is', async () => {
    const { started, choose } = open(false);
    await choose('id: theirs');
    expect(started).toEqual(['id: theirs']);
  });

  it('replaces what is being written only after a second answer', async () => {
    const { started, user, choose } = open(true);
    await choose('id: theirs');
    await user.click(await screen.findByRole('button', { name: 'Keep mine' }));
    expect(started).toEqual([]);
    await choose('id: theirs');
    await user.click(await screen.findByRole('button', { name: 'Replace it' }));
    expect(started).toEqual(['id: theirs']);
  });

  it('is not even opened when it is larger than a pack may be', async () => {
    const { started, choose } = open(false);
    await choose('x'.repeat(300_000));
    expect(await screen.findByText(/larger than 256 KB/)).not.toBeNull();
    expect(started).toEqual([]);
  });

  it('says so when it cannot be read', async () => {
    const { user } = open(false);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('That could not be read.')).not.toBeNull();
  });
});
