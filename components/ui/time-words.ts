import { i18n } from '#i18n';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "5m ago" up to a week, then the day, with the year where it is another one. Both in ms since the epoch. */
export function timeWords(at: number, now: number): string {
  const ago = Math.max(0, now - at);
  const relative = new Intl.RelativeTimeFormat(language(), { style: 'narrow', numeric: 'auto' });
  if (ago < HOUR) return relative.format(-Math.floor(ago / MINUTE), 'minute');
  if (ago < DAY) return relative.format(-Math.floor(ago / HOUR), 'hour');
  if (ago < 7 * DAY) return relative.format(-Math.floor(ago / DAY), 'day');
  return dayWords(at, now);
}

/** "12 Mar", or "12 Mar 2025" in another year than `now`. */
export function dayWords(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** Day and time to the minute, in the agent's own time zone. */
export function exactWords(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    at,
  );
}

/** Our words' language, in the agent's own region where it has one: no "vor 5 Min." in English, but 13 Oct in Leeds. */
function language(): string {
  const ours = i18n.t('panel.language');
  return navigator.languages.find((theirs) => theirs.split('-')[0] === ours) ?? ours;
}
