import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';

/** The panel's own words, all of them. */
export const main = () => screen.getByRole('main').textContent;

export const region = (name: string) => within(screen.getByRole('region', { name }));

/** What was said last about what the agent did. */
export const said = () => screen.getByRole('status').textContent;

export const says = (words: RegExp) => waitFor(() => expect(said()).toMatch(words));
