import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A complaint that somebody posted. */
export interface RealPost {
  id: string;
  text: string;
  /** File it is from. */
  set: string;
  domain: string;
  /** What the brand really answered, where the set has it. */
  reply: string | null;
}

const SETS: readonly { set: string; path: string; field: string }[] = [
  { set: 'pairs', path: 'eval/reply_pairs.jsonl', field: 'customer_text' },
  { set: 'acl2019', path: 'train/complaints_acl2019.jsonl', field: 'text' },
  { set: 'airline', path: 'eval/airline.jsonl', field: 'text' },
  { set: 'fincorp', path: 'train/fincorp.jsonl', field: 'text' },
];

/** True where the folder holds the sets that drafts are measured on. */
export function hasPosts(data: string): boolean {
  return SETS.every(({ path }) => existsSync(join(data, path)));
}

/** All complaints of a set; a pair has no label, so a baseline's score stands in for one. */
export function complaintsOf(data: string, set: string): RealPost[] {
  const found = SETS.find((one) => one.set === set);
  if (!found) return [];
  return readFileSync(join(data, found.path), 'utf8')
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line))
    .filter((row) => (set === 'pairs' ? Number(row.complaint_p) > 0.5 : row.label === 1))
    .map((row) => ({
      id: String(row.id),
      text: plainLinks(String(row[found.field])),
      set,
      domain: String(row.domain ?? row.brand ?? ''),
      reply: typeof row.reply_text === 'string' ? row.reply_text : null,
    }));
}

/** Some sets write links as placeholders; the page never does. */
function plainLinks(text: string): string {
  return text.replace(/\[link\]|\{link\}/gi, 'https://t.co/x').replace(/ link$/, '');
}

/** The same `count` rows for the same seed, spread over the set by a hash of their ids. */
export function draw<T extends { id: string }>(
  rows: readonly T[],
  count: number,
  seed: string,
): T[] {
  return [...rows].sort((a, b) => hash(seed + a.id) - hash(seed + b.id)).slice(0, count);
}

/** FNV-1a with a final mix, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
