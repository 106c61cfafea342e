import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RetentionForm } from '@/components/options/retention-form';

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

  it('asks once more before it takes fewer days: a digit too few would delete months', async () => {
    const { set, user, field } = openRetention(90);
    await user.clear(field);
    await user.type(field, '9{Enter}');
    expect(screen.getByText(/older than 9 days is deleted for good/)).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(field).toHaveProperty('value', '90');
    expect(set).toEqual([]);
    await user.clear(field);
    await user.type(field, '30');
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Delete what is older' }));
    expect(set).toEqual([30]);
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
