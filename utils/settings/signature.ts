import type { Settings } from './settings';

/** @returns how the agent signs, null when replies stay unsigned. */
export function signature({ firstName, initials, signWith }: Settings['agent']): string | null {
  const names = { 'first-name': firstName, initials, nothing: '' };
  return names[signWith].trim() || null;
}
