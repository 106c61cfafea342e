import type { DraftInput } from '@/utils/core/draft/draft';

/** All that a draft may draw a fact from, as plain text. Written apart from the engine's own provenance. */
export interface Ground {
  /** The post. */
  post: string;
  /** Our earlier replies, apart from what the customer wrote. */
  ours: string;
  /** What the pack says. */
  facts: string;
  /** Post, history, pack facts, logged deeds, who signs: everything. */
  all: string;
  links: string[];
  deeds: DraftInput['deeds'];
  now: number;
  timeZone: string;
  /** "Mon-Fri 09:00-17:00", null: the pack has none. */
  hours: string | null;
  /** Minutes until the next update, null: the pack promises none. */
  update: number | null;
}

const MINUTES: Record<string, number> = { m: 1, h: 60, d: 1440 };

export function groundOf(input: DraftInput): Ground {
  const { text, history, policy, deeds, agent, brandName, now, timeZone } = input;
  const { facts, timezone, brand } = policy.pack;
  const update = facts.find(({ id }) => id === 'update_sla')?.value;
  const [, count, unit] = /^(\d+)\s*([mhd])/.exec(update ?? '') ?? [];
  const own = history.filter(({ kind }) => kind === 'reply').map((entry) => entry.text);
  const known = facts.flatMap(({ kind, value, label, approved_text }) => [
    kind === 'duration' ? spelled(value) : value,
    label ?? '',
    approved_text ?? '',
  ]);
  return {
    post: plain(text),
    ours: plain(own.join('\n')),
    facts: plain(known.join('\n')),
    all: plain(
      [
        text,
        ...history.map((entry) => entry.text),
        ...history.map(({ at }) => daysBack(at, now, timeZone ?? timezone)),
        ...known,
        ...deeds.map(({ detail }) => detail),
        agent.name ?? '',
        brandName ?? '',
        brand.name ?? '',
      ].join('\n'),
    ),
    links: facts.filter(({ kind }) => kind === 'link').map(({ value }) => value),
    deeds,
    now,
    timeZone: timeZone ?? timezone,
    hours: facts.find(({ kind }) => kind === 'hours')?.value ?? null,
    update: count && unit ? Number(count) * (MINUTES[unit] ?? 0) : null,
  };
}

/** When an earlier post was, in words that a reply may use: "Friday", "yesterday", "3 days ago". */
function daysBack(at: number, now: number, timeZone: string): string {
  const day = (time: number) =>
    Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone }).format(time)) / 86_400_000;
  const days = day(now) - day(at);
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long' }).format(at);
  const near = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
  return `${weekday}, ${near}${days >= 5 && days <= 13 ? ', last week, a week ago' : ''}`;
}

function spelled(value: string): string {
  return value
    .replace(/(\d+)\s*m\b/, '$1 minutes')
    .replace(/(\d+)\s*h\b/, '$1 hours')
    .replace(/(\d+)\s*d\b/, '$1 days');
}

/** One spelling for comparison: straight quotes, compatibility forms folded, no invisible signs. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/&amp;/g, '&');
}
