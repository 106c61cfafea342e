/** `block`: insertion waits until it is gone. `suggest`: shown folded. `off`: not run. */
export const LEVELS = ['off', 'suggest', 'warn', 'block'] as const;
export type Level = (typeof LEVELS)[number];

/** Positive when `a` is the stricter one. */
export function compareLevels(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}
