const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const month = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' });
const long = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric' });
const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });

/** "9m", "3h", "Nov 9". */
export function age(at: number, now: number): string {
  const past = now - at;
  if (past < MINUTE) return 'now';
  if (past < HOUR) return `${Math.floor(past / MINUTE)}m`;
  if (past < DAY) return `${Math.floor(past / HOUR)}h`;
  return month.format(at);
}

/** "9 minutes ago", for labels. */
export function spokenAge(at: number, now: number): string {
  const past = Math.max(0, now - at);
  const [count, unit] = past < HOUR ? [past / MINUTE, 'minute'] : [past / HOUR, 'hour'];
  if (past >= DAY) return month.format(at);
  const whole = Math.floor(count);
  return `${whole} ${unit}${whole === 1 ? '' : 's'} ago`;
}

/** "2:14 PM · Nov 20, 2025" */
export const fullTime = (at: number): string => `${clock.format(at)} · ${long.format(at)}`;

/** "412", "9.1K", "84K" */
export function short(count: number): string {
  if (count < 1_000) return String(count);
  const [size, letter] = count < 1_000_000 ? [count / 1_000, 'K'] : [count / 1_000_000, 'M'];
  return `${size < 10 ? Math.floor(size * 10) / 10 : Math.floor(size)}${letter}`;
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
