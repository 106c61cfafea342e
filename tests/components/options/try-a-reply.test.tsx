import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TryIt } from '@/components/options/packs/try-it';
import { generalPack } from '@/utils/packs/bundled';

const general = generalPack();

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
