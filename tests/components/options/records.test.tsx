import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RecordsForm } from '@/components/options/records-form';

// jsdom makes no addresses for files.
URL.createObjectURL = () => 'blob:file';
URL.revokeObjectURL = () => undefined;

const button = (name: string) => screen.getByRole('button', { name });
const said = () => screen.getByRole('status').textContent;

function openRecords({ locked = false, fails = false } = {}) {
  const done: string[] = [];
  const answer = <T,>(what: string, result: T) => {
    if (fails) return Promise.reject(new Error('quota'));
    done.push(what);
    return Promise.resolve(result);
  };
  render(
    <RecordsForm
      locked={locked}
      file={() => answer('file', '{}')}
      deleteAll={() => answer('all', undefined)}
      deleteCustomer={(handle) => answer(handle, handle === 'mara_quill' ? 3 : 0)}
    />,
  );
  return { done, user: userEvent.setup() };
}

describe('What is stored', () => {
  it('is made into a file to save', async () => {
    const { user } = openRecords();
    await user.click(button('Make a file of all records'));
    const link = await screen.findByRole('link', { name: 'Save the file' });
    expect(link.getAttribute('download')).toBe('amends-records.json');
  });

  it('goes only after a second answer, and the keyboard keeps its place', async () => {
    const { done, user } = openRecords();
    await user.click(button('Delete all records'));
    expect(document.activeElement).toBe(button('Keep'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Delete all records'));
    expect(done).toEqual([]);
    await user.keyboard('{Enter}');
    await user.click(button('Delete all for good'));
    expect(done).toEqual(['all']);
    expect(said()).toContain('All records are deleted.');
  });

  it('of one customer goes by handle, with or without the @', async () => {
    const { done, user } = openRecords();
    const field = screen.getByRole('textbox', { name: 'Delete what is kept of one customer' });
    await user.click(button('Delete'));
    expect(screen.queryByRole('button', { name: /for good/ })).toBeNull();
    await user.type(field, '@mara_quill');
    await user.click(button('Delete'));
    await user.click(button('Delete all of @mara_quill for good'));
    expect(said()).toBe('3 records deleted.');
    await user.type(field, 'nobody');
    await user.click(button('Delete'));
    await user.click(button('Delete all of @nobody for good'));
    expect(said()).toBe('Nothing is kept of @nobody.');
    expect(done).toEqual(['mara_quill', 'nobody']);
  });

  it('cannot be deleted where the company decides how long it is kept', () => {
    openRecords({ locked: true });
    expect(screen.queryByRole('button', { name: /Delete/ })).toBeNull();
    expect(screen.getByText(/Your company decides/)).not.toBeNull();
  });

  it('says so when it could not be done', async () => {
    const { user } = openRecords({ fails: true });
    await user.click(button('Delete all records'));
    await user.click(button('Delete all for good'));
    expect(said()).toContain('nothing was changed');
  });
});
