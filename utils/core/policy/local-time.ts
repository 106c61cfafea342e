/** Wall clock of a place: day 0 is Monday, minutes since midnight. */
export interface LocalTime {
  day: number;
  minutes: number;
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

export function isTimeZone(name: string): boolean {
  try {
    formatFor(name);
    return true;
  } catch {
    return false;
  }
}

/** @param now ms since the epoch */
export function localTime(now: number, timeZone: string): LocalTime {
  const parts = formatFor(timeZone).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: DAYS.indexOf(part('weekday')),
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

/** "4pm", "4.30pm": as a care agent would write it. */
export function clock(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  const past = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
  return `${shown}${past}${hour < 12 ? 'am' : 'pm'}`;
}

const UNITS: Record<string, number> = { m: 1, h: 60, d: 24 * 60 };
const DURATION = /^\s*(\d{1,4})\s*(m|min|mins|minutes?|h|hours?|d|days?)\s*$/i;

/** Minutes of "30m", "2h", "1 day"; null when it is none. */
export function durationMinutes(text: string): number | null {
  const match = DURATION.exec(text);
  const unit = UNITS[match?.[2]?.charAt(0).toLowerCase() ?? ''];
  return match && unit ? Number(match[1]) * unit : null;
}

/** "within 2 hours". */
export function durationWords(minutes: number): string {
  const [count, unit] =
    minutes % 1440 === 0
      ? [minutes / 1440, 'day']
      : minutes % 60 === 0
        ? [minutes / 60, 'hour']
        : [minutes, 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/;

/** ms since the epoch of an ISO date or time; without an offset it is the pack's own wall clock. Null when it is none. */
export function instant(text: string, timeZone: string): number | null {
  const match = INSTANT.exec(text);
  if (!match) return null;
  const [, date, time = '00:00', offset] = match;
  if (offset) return Date.parse(`${date}T${time}${offset}`);
  const asUtc = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(asUtc)) return null;
  const there = localTime(asUtc, timeZone);
  const utc = localTime(asUtc, 'UTC');
  const days = ((there.day - utc.day + 10) % 7) - 3;
  return asUtc - (days * 1440 + there.minutes - utc.minutes) * 60_000;
}
