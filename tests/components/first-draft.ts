import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** The first of the drafts, the one that most tests write in and insert. */
export const owner = () => within(screen.getByRole('article', { name: 'One owner' }));
export const insertReply = () => owner().getByRole('button', { name: 'Insert reply' });
export const field = () =>
  owner().getByRole<HTMLTextAreaElement>('textbox', { name: 'Draft text' });

/** Puts a text in the place of the draft's. */
export async function write(user: UserEvent, text: string): Promise<void> {
  await user.clear(field());
  await user.click(field());
  // Brackets are keys to user-event.
  await user.paste(text);
}
