import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, mention, quote, timeline } from '../dom/x-markup';
import { fits } from '../tools/json-schema';
import { schemaIn } from '../tools/published-schemas';
import { type Ran, runCommand } from '../tools/run-command';

const EVALUATION = new URL('../evaluation/', import.meta.url);
/** Invented posts or replies of our own, every `nth`. */
function lines(file: string, nth: number): string[] {
  const rows = readFileSync(new URL(file, EVALUATION), 'utf8').trim().split('\n');
  return rows
    .filter((_, at) => at % nth === 0)
    .map((row, at) => {
      const { text, post } = JSON.parse(row);
      return JSON.stringify({ id: `${file} ${at}`, text, post });
    });
}
const line = (fields: object) => JSON.stringify({ id: 7, ...fields });
const HISTORY = [
  { text: 'Where is the lamp I ordered?', at: '2026-02-27' },
  { kind: 'reply', text: 'I will look for it today.', at: '2026-02-28' },
];

const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
const PAGE = join(folder, 'page.html');
afterAll(() => rmSync(folder, { recursive: true }));

/** A line that no command takes; it stands between others. */
const BAD = line({ text: 'Late.', now: 'soon', lang: 5 });
const among = (good: string[]) => [good[0] ?? '', '', BAD, ...good.slice(1)];

const RUNS: Record<string, () => Parameters<typeof runCommand>[1]> = {
  inspect: () => {
    const over = '<div dir="ltr"><svg></svg>Traducido <span role="button">Ver</span></div>';
    const ad = article({ text: 'Buy' })
      .replace(/<a [^>]*><time.*?<\/a>/, '')
      .replace(/<a [^>]*\/analytics".*?<\/a>/, '');
    const posts = [
      article({ text: `${mention('northline')} late`, lang: 'en', focal: true }),
      article({ text: 'Late', lang: 'es', over }),
      article({ text: null, below: quote('brana_rail', 'Late') }),
      `<div data-testid="placementTracking">${ad}</div>`,
    ];
    writeFileSync(PAGE, timeline(...posts));
    return { args: [PAGE] };
  },
  detect: () => ({
    input: among([
      ...lines('triage-posts/first.jsonl', 4),
      ...lines('triage-posts/third.jsonl', 1),
      line({ text: null }),
      line({ text: 'mi paquete no ha llegado', lang: 'es' }),
      'late again',
    ]),
  }),
  draft: () => ({
    input: among([
      ...lines('triage-posts/first.jsonl', 25),
      ...lines('drafts/adversarial-posts.jsonl', 25),
      line({ text: 'The lamp never came and nobody answers.', history: HISTORY, agent: 'Bea' }),
      line({ text: 'The lamp never came.', crisis: true }),
      line({ text: 'mi paquete no ha llegado', lang: 'es' }),
    ]),
  }),
  'check-reply': () => ({
    input: among([
      ...lines('drafts/labelled-replies.jsonl', 3),
      line({ text: 'Sorry about the lamp. A new one leaves today. Maya', history: HISTORY }),
    ]),
  }),
};

describe.each(Object.entries(RUNS))('what %s writes', (command, run) => {
  const schema = schemaIn(`${command}.output.schema.json`);
  const asked = run();
  let ran: Ran;
  let written: Record<string, unknown>[] = [];
  beforeAll(async () => {
    ran = await runCommand(command, asked);
    written = ran.out.map((text) => JSON.parse(text));
  }, 60_000);

  it('is what is published for it, line by line', () => {
    expect(written.length).toBeGreaterThan(3);
    expect(written.filter((each) => !fits(each, schema))).toEqual([]);
  });

  it('would not be with a field less, or one more', () => {
    const [first = {}] = written;
    for (const field of Object.keys(first)) {
      const { [field]: _, ...rest } = first;
      expect(fits(rest, schema), `without ${field}`).toBe(false);
    }
    expect(fits({ ...first, more: 1 }, schema)).toBe(false);
  });

  // `inspect` reads no lines.
  if (asked.input === undefined) return;
  it('goes on after a line that is none, and names it', () => {
    expect(ran.err[0]).toMatch(/^line 3: .*"lang"/);
    const taken = written.filter((each) => 'id' in each);
    const lines = asked.input?.filter((each) => each !== '');
    expect(taken.length + ran.err.length).toBe(lines?.length);
    expect(ran.code).toBe(1);
  });
});

it('says what is wrong with a pack in plain words, and writes nothing', async () => {
  const file = join(folder, 'mine.yaml');
  writeFileSync(
    file,
    'schema: care-policy/1\nid: mine\nversion: 1\nfacts:\n  - { id: page, kind: link, value: "https://a.example", about: [] }\n',
  );
  const input = [JSON.stringify({ id: '1', text: 'The lamp never came.' })];
  const { code, out, err } = await runCommand('draft', { args: ['--pack', file], input });
  expect(out).toEqual([]);
  expect(err).toHaveLength(1);
  expect(err[0]).toMatch(/mine\.yaml:5: fact page: "about"/);
  expect(code).toBe(1);
}, 60_000);
