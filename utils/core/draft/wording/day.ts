import { localTime } from '../../policy/local-time';

const DAY = 24 * 60 * 60 * 1000;
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * "earlier today", "yesterday", "on Tuesday": a moment as people would say it; null beyond a week.
 * @param at and `now` in ms since the epoch
 */
export function dayTold(at: number, now: number, timeZone: string): string | null {
  const then = localTime(at, timeZone);
  const today = localTime(now, timeZone);
  const days = Math.round((now - at) / DAY + (then.minutes - today.minutes) / (24 * 60));
  if (days <= 0) return 'earlier today';
  if (days === 1) return 'yesterday';
  return days < 7 ? `on ${NAMES[then.day] ?? ''}` : null;
}
