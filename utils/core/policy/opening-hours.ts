const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ENTRY =
  /(?:(?<from>mon|tue|wed|thu|fri|sat|sun)[a-z]*(?:\s?[-–]\s?(?<to>mon|tue|wed|thu|fri|sat|sun)[a-z]*)?|(?<daily>daily|every day))\s+(?<opens>\d{1,2}:\d{2})\s?[-–]\s?(?<closes>\d{1,2}:\d{2})/gi;

/**
 * Reads "Mon-Fri 09:00-18:00, Sat 10:00-16:00"; null when it holds no hours ("24/7" is always).
 * @returns whether somebody is there on that day (0 Monday) at that minute
 */
export function openingHours(text: string): ((day: number, minutes: number) => boolean) | null {
  if (/\b24\/7\b/.test(text)) return () => true;
  const spans = [...text.matchAll(ENTRY)].map(({ groups }) => {
    const first = groups?.daily ? 0 : DAYS.indexOf(groups?.from?.toLowerCase() ?? '');
    const last = groups?.daily ? 6 : groups?.to ? DAYS.indexOf(groups.to.toLowerCase()) : first;
    return { first, last, opens: minutes(groups?.opens), closes: minutes(groups?.closes) };
  });
  if (spans.length === 0) return null;
  return (day, at) =>
    spans.some(({ first, last, opens, closes }) => {
      const inDays = first <= last ? day >= first && day <= last : day >= first || day <= last;
      return inDays && at >= opens && at <= closes;
    });
}

function minutes(time = ''): number {
  const [hour = '0', rest = '0'] = time.split(':');
  return Number(hour) * 60 + Number(rest);
}
