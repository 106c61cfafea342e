/** ms since the epoch, either way: the furthest that a `Date` holds. Beyond it nothing can be written out. */
export const MAX_TIME = 8.64e15;

/** Whether it is a time in ms since the epoch that can be shown. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= MAX_TIME;
}
