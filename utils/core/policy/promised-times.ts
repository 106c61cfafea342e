import type { LocalTime } from './local-time';
import type { Span } from './pattern';

/** A clock time that a reply commits to. */
export interface PromisedTime extends Span {
  /** 0 Monday. */
  day: number;
  /** Since midnight of that day. */
  minutes: number;
  /** Minutes from now; negative when it has passed. */
  ahead: number;
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const TIME =
  /\b(?:by|before|at|until|till|no later than)\s+(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>am|pm)?|(?<named>noon|midday|midnight))(?!\w|[:.%]\d|\s?(?:%|days?|hours?|minutes?|mins?))(?:\s+(?:on\s+)?(?<day>today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday))?/gi;
const LEADING_DAY =
  /\b(today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s*$/i;

/** "by 6pm", "at 09:30 tomorrow", "by noon on Friday": without am or pm only a written-out 24-hour time counts. */
export function promisedTimes(text: string, now: LocalTime): PromisedTime[] {
  return [...text.matchAll(TIME)].flatMap(({ index, 0: all, groups = {} }) => {
    const minutes = minutesOf(groups);
    if (minutes === null) return [];
    const before = LEADING_DAY.exec(text.slice(Math.max(0, index - 12), index))?.[1];
    const days = daysAhead((groups.day ?? before ?? 'today').toLowerCase(), now.day);
    return [
      {
        start: index,
        end: index + all.length,
        day: (now.day + days) % 7,
        minutes,
        ahead: days * 1440 + minutes - now.minutes,
      },
    ];
  });
}

function minutesOf({ hour, minute, half, named }: Record<string, string | undefined>) {
  if (named) return named.toLowerCase() === 'midnight' ? 1440 : 720;
  const hours = Number(hour);
  if (hours > 24 || Number(minute ?? 0) > 59) return null;
  if (half)
    return ((hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)) * 60 + Number(minute ?? 0);
  return minute === undefined ? null : hours * 60 + Number(minute);
}

function daysAhead(word: string, today: number): number {
  if (word === 'tomorrow') return 1;
  const day = DAYS.indexOf(word);
  return day < 0 ? 0 : (day - today + 7) % 7 || 7;
}
