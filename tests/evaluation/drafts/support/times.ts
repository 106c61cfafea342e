import type { Ground } from './ground';

const UNITS: readonly [string, RegExp][] = [
  ['second', /^(?:seconds?|secs?)$/],
  ['minute', /^(?:minutes?|mins?)$/],
  ['hour', /^(?:hours?|hrs?|h)$/],
  ['day', /^(?:days?|dys?)$/],
  ['night', /^nights?$/],
  ['week', /^(?:weeks?|wks?)$/],
  ['month', /^(?:months?|mths?|mos?)$/],
  ['year', /^(?:years?|yrs?)$/],
];
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const DAY_WORDS =
  /\b(?:today|tonight|tomorrow|yesterday|noon|midday|midnight|morning|afternoon|evening|weekend|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b/gi;
const CLOCK = /\b(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm)\b|\b(\d{1,2}):(\d{2})\b|\b(noon|midnight)\b/gi;

/** Spellings that mean the same day. */
const SAME: Record<string, RegExp> = {
  christmas: /christmas|xmas/,
  tonight: /tonight|tonite|2nite/,
  tomorrow: /tomorrow|tomorow|tommorow|tmrw|tmr\b|tmw|2moro/,
  today: /today|2day/,
};

/** "Which delivery day was it?", "what time of day": asks for a time, states none. */
const ASKS_WHEN = /\b(?:which|what)(?: \w+){0,2} (?:day|date|week|month|hour)\b|\btime of day\b/gi;

/** Words for times in a draft that nothing known holds. */
export function unsupportedTimes(
  text: string,
  ground: Ground,
  promised: readonly Promised[],
): string[] {
  const rest = without(text, promised).replace(ASKS_WHEN, ' ');
  return [...dayWords(rest, ground), ...clocks(rest, ground), ...durations(rest, ground)];
}

function dayWords(text: string, { all }: Ground): string[] {
  const known = all.toLowerCase();
  return [...text.matchAll(DAY_WORDS)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => {
      const short = DAYS.includes(word) ? new RegExp(`\\b${word.slice(0, 3)}`) : null;
      return !(SAME[word] ?? short ?? new RegExp(word)).test(known);
    });
}

function clocks(text: string, { all }: Ground): string[] {
  const known = new Set([...all.matchAll(CLOCK)].flatMap((match) => readings(match)));
  return [...text.matchAll(CLOCK)]
    .filter((match) => !readings(match).some((minutes) => known.has(minutes)))
    .map(([words]) => words);
}

/** Minutes since midnight that a clock time may mean. */
function readings(match: RegExpMatchArray): number[] {
  const [, hour, past, half, plainHour, plainPast, named] = match;
  if (named) return [named.toLowerCase() === 'noon' ? 720 : 0, 720];
  if (half !== undefined) {
    return [
      ((Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)) * 60 + Number(past ?? 0),
    ];
  }
  const minutes = Number(plainHour) * 60 + Number(plainPast);
  return [minutes, minutes + 720];
}

interface Span {
  /** As written, or "a"; empty for a bare unit such as "hours". */
  count: string;
  unit: string;
  words: string;
}

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const LENGTH =
  /(?:\b(\d+(?:[.,]\d+)?\+?|an?|half an|a few|a couple of|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety)[\s-]*(?:more |full |whole |working |business |and a half |straight )?)?\b(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|dys?|nights?|weeks?|wks?|months?|mths?|years?|yrs?)\b/gi;
/** "\b" does not stand between a digit and a letter: "24hrs". */
const GLUED = /(\d)(?=(?:secs?|mins?|hrs?|h|days?|wks?|weeks?|months?|yrs?|years?)\b)/gi;

function lengthsIn(text: string): Span[] {
  return [...text.replace(GLUED, '$1 ').matchAll(LENGTH)].map(([words, count = '', unit = '']) => ({
    count: countOf(count.toLowerCase()),
    unit: UNITS.find(([, pattern]) => pattern.test(unit.toLowerCase()))?.[0] ?? unit,
    words,
  }));
}

function countOf(count: string): string {
  const place = NUMBERS.indexOf(count);
  if (place >= 0) return String(place + 1);
  return /^an?$/.test(count) ? '1' : count.replace(/[,+]/g, '');
}

/** "Which day was it?" asks for a time, it states none. */
const ASKED =
  /\b(?:which|what|another|every|each|any|that|same|the|opening|a|next|last|this|per|one) $/i;

function durations(text: string, { all }: Ground): string[] {
  const known = lengthsIn(all);
  const units = new Set(known.map(({ unit }) => unit));
  return lengthsIn(text)
    .filter(({ count, unit, words }) => {
      if (count === '' || count === '1') {
        const at = text.indexOf(words);
        const asks =
          ASKED.test(text.slice(Math.max(0, at - 10), at)) ||
          /^(?:a|one) (?:minute|second)$/i.test(words);
        const loose = !/s$/i.test(words) && (asks || ASKED.test(`${words.split(' ')[0]} `));
        return !units.has(unit) && !loose;
      }
      return !known.some((one) => one.unit === unit && one.count === count);
    })
    .map(({ words }) => words);
}

/** A time that a draft promises, with whether the policy's own next update allows it. */
export interface Promised {
  start: number;
  end: number;
  words: string;
  kept: boolean;
}

const BY =
  /\b(?:by|before|until|at)\s+(?:(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm)|(noon|midday|midnight))(?:\s+(?:on\s+)?(today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?/gi;
const WITHIN =
  /\bwithin (?:the )?(?:next )?(\d+|an?|one|two|three|four|five|six|eight|twelve) (hours?|minutes?|days?)\b/gi;
const UNIT_MINUTES: Record<string, number> = { minute: 1, hour: 60, day: 1440 };

/**
 * Times that the draft commits us to, each computed anew from the pack's "next update" and opening
 * hours. Kept: not before the update is due, within hours, and at most a day of desk time after.
 */
export function promisedIn(text: string, ground: Ground): Promised[] {
  const found: Promised[] = [];
  for (const match of text.matchAll(BY)) {
    const minutes = clockOf(match);
    found.push(spanOf(match, isKeepable(minutes, match[5]?.toLowerCase() ?? 'today', ground)));
  }
  for (const match of text.matchAll(WITHIN)) {
    const unit = (match[2] ?? '').replace(/s$/, '').toLowerCase();
    const count = Number(countOf((match[1] ?? '').toLowerCase()));
    const kept = ground.update !== null && count * (UNIT_MINUTES[unit] ?? 0) >= ground.update;
    found.push(spanOf(match, kept));
  }
  // A time that the post or our own reply holds is quoted, not promised.
  return found.filter(({ words }) => !ground.all.toLowerCase().includes(words.toLowerCase()));
}

function spanOf({ index = 0, 0: words = '' }: RegExpMatchArray, kept: boolean): Promised {
  return { start: index, end: index + words.length, words, kept };
}

function clockOf([, hour, past, half, named]: RegExpMatchArray): number {
  if (named) return /midnight/i.test(named) ? 1440 : 720;
  return ((Number(hour) % 12) + (/pm/i.test(half ?? '') ? 12 : 0)) * 60 + Number(past ?? 0);
}

function isKeepable(
  minutes: number,
  day: string,
  { update, now, timeZone, hours }: Ground,
): boolean {
  if (update === null) return false;
  const here = wallClock(now, timeZone);
  const named = DAYS.indexOf(day);
  const ahead = day === 'tomorrow' ? 1 : named >= 0 ? (named - here.day + 7) % 7 || 7 : 0;
  const wait = ahead * 1440 + minutes - here.minutes;
  const open = isOpen(hours, (here.day + ahead) % 7, minutes);
  return wait >= Math.min(update, 30) && open && wait <= 4 * 1440 + update;
}

function wallClock(now: number, timeZone: string): { day: number; minutes: number } {
  const shown = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'long',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).format(now);
  const [, day = '', hour = '0', past = '0'] = /(\w+).*?(\d+):(\d+)/.exec(shown) ?? [];
  return { day: DAYS.indexOf(day.toLowerCase()), minutes: Number(hour) * 60 + Number(past) };
}

function isOpen(hours: string | null, day: number, minutes: number): boolean {
  if (hours === null || hours.includes('24/7')) return true;
  return hours.split(',').some((part) => {
    const [, from = '', to = from, opens = '', closes = ''] =
      /(\w{3})(?:-(\w{3}))?\s+(\d\d:\d\d)-(\d\d:\d\d)/.exec(part.trim()) ?? [];
    const at = (name: string) => DAYS.findIndex((one) => one.startsWith(name.toLowerCase()));
    const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    return day >= at(from) && day <= at(to) && clock >= opens && clock <= closes;
  });
}

function without(text: string, spans: readonly Promised[]): string {
  let out = text;
  for (const { start, end } of spans)
    out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  return out;
}
