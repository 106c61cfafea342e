import { clock, durationMinutes, durationWords, localTime } from '../policy/local-time';
import { openingHours } from '../policy/opening-hours';
import type { Fact } from '../policy/schema/frame';
import type { Sourced } from './parts';

/** Nobody promises 4:07pm. */
const STEP = 30;
const DAY = 24 * 60;
/** A weekday's name is clear for so long. */
const FAR = 6 * DAY;
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * When the customer hears from us next: the policy's `update_sla`, counted in the desk's opening
 * hours where it has any and said as a clock time that can be checked ("by 4:30pm tomorrow").
 * Without hours it stays a span ("within 2 hours"). Null where the policy promises nothing.
 * @param now ms since the epoch
 */
export function nextUpdate(
  facts: readonly Fact[],
  now: number,
  timeZone: string,
  packId: string,
): Sourced | null {
  const sla = facts.find(({ id }) => id === 'update_sla')?.value ?? '';
  const minutes = durationMinutes(sla);
  if (minutes === null) return null;
  const hours = facts.find(({ id, kind }) => id === 'hours' || kind === 'hours')?.value ?? '';
  const open = openingHours(hours);
  const promised = `${packId}: next update ${sla}`;
  const span: Sourced = {
    text: `within ${durationWords(minutes)}`,
    source: 'policy',
    basis: promised,
  };
  if (!open) return span;
  const here = localTime(now, timeZone);
  const at = (ahead: number) => {
    const total = here.minutes + ahead;
    return { days: Math.floor(total / DAY), minutes: total % DAY };
  };
  const isOpen = (ahead: number) => {
    const { days, minutes: time } = at(ahead);
    return open((here.day + days) % 7, time);
  };
  const first = (STEP - (here.minutes % STEP)) % STEP;
  const due = minutes < DAY ? workedBy(isOpen, first, minutes) : openAfter(isOpen, first + minutes);
  if (due === null || due > FAR) return span;
  const { days, minutes: time } = at(due);
  const day =
    days === 0 ? '' : days === 1 ? ' tomorrow' : ` on ${NAMES[(here.day + days) % 7] ?? ''}`;
  return {
    text: `by ${time === 720 ? 'noon' : clock(time)}${day}`,
    source: 'policy',
    basis: `${promised}, desk hours ${hours}, counted from ${clock(here.minutes)} (${timeZone})`,
  };
}

/** The time by which the desk has been open for so many minutes. */
function workedBy(
  isOpen: (ahead: number) => boolean,
  first: number,
  minutes: number,
): number | null {
  let worked = 0;
  for (let ahead = first; ahead <= FAR + DAY; ahead += STEP) {
    if (worked >= minutes && isOpen(ahead)) return ahead;
    if (isOpen(ahead) && isOpen(ahead + STEP)) worked += STEP;
  }
  return null;
}

/** The first time from then on at which the desk has been open for an hour. */
function openAfter(isOpen: (ahead: number) => boolean, from: number): number | null {
  for (let ahead = from; ahead <= from + FAR; ahead += STEP) {
    if (isOpen(ahead) && isOpen(ahead - 2 * STEP)) return ahead;
  }
  return null;
}
