import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDetectLine } from '../cli/detect-line';
import { readLine } from '../cli/draft-line';
import { publishedLines } from '../cli/published-lines';
import { readReplyLine } from '../cli/reply-line';
import { fits, type JsonSchema } from '../tools/json-schema';
import { schemaIn } from '../tools/published-schemas';
import { generalPack } from './policy-packs';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const pack = generalPack();

/** What each command has against a line, null where it takes it. */
const COMMANDS: Record<string, (line: string) => string | null> = {
  detect: (line) => {
    const read = readDetectLine(line);
    return typeof read === 'string' ? read : null;
  },
  draft: (line) => {
    const read = readLine(line);
    return read.ok ? null : read.problem;
  },
  'check-reply': (line) => {
    const read = readReplyLine(line, pack);
    return read.ok ? null : read.problem;
  },
};
const NAMES = Object.keys(COMMANDS);

const published = (command: string) => schemaIn(`${command}.schema.json`);

/** What the schema says of a line and what the command has against it, which must agree. */
function verdicts(command: string, line: object): { schema: boolean; problem: string | null } {
  const problem = COMMANDS[command]?.(JSON.stringify(line));
  if (problem === undefined) throw new Error(`No command ${command}`);
  return { schema: fits(line, published(command)), problem };
}

const TAKEN = { schema: true, problem: null };
const REFUSED = { schema: false, problem: expect.stringMatching(/\S/) };

const PLAIN = { id: 'p1', text: '@HarbourPine the lamp came broken and nobody answers.' };
/** With all that a line of any command may carry. */
const FULL = {
  ...PLAIN,
  lang: 'en',
  now: '2026-03-02T09:30:00Z',
  tz: 'Europe/London',
  agent: 'Maya',
  history: [
    { text: 'Where is the lamp I ordered?', at: '2026-02-27' },
    { kind: 'reply', id: 'r1', text: 'It left us today.', at: 1772200000000 },
    { kind: 'note', text: 'Second order this year.' },
  ],
  deeds: [
    'refunded',
    'passed to the depot',
    { kind: 'replaced', detail: 'a new lamp', at: '2026-03-02T10:15+01:00' },
  ],
};

describe.each(Object.entries(publishedLines()))('%s', (file, schema) => {
  it('is what is published', () => {
    expect(schemaIn(file)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('describes every field, facts of a pack aside: a pack describes them', () => {
    expect(undescribed(schemaIn(file))).toEqual([]);
  });
});

describe.each(NAMES)('a line of %s', (command) => {
  it('has the fields that the README names', () => {
    const row = README.split('\n').find((line) => line.includes(`npm run -s ${command} `));
    const fields = /`\{(.*?)\}`/.exec(row ?? '')?.[1]?.split(',') ?? [];
    const { properties = {}, required } = published(command);
    expect(fields.filter((field) => !field.endsWith('?'))).toEqual(required);
    const known = Object.keys(properties);
    expect(known).toEqual(expect.arrayContaining(fields.map((field) => field.replace('?', ''))));
  });

  it.each([
    ['bare', PLAIN],
    ['with all that any command reads', FULL],
    ['whose id is a number', { ...PLAIN, id: 7 }],
    ['whose post has no language', { ...PLAIN, lang: null }],
    ['with a field of its own', { ...PLAIN, order: { number: 12 } }],
  ])('is taken %s', (_, line) => {
    expect(verdicts(command, line)).toEqual(TAKEN);
  });

  it.each([
    ['no id', { text: PLAIN.text }],
    ['null for an id', { ...PLAIN, id: null }],
    ['no text', { id: 'p1' }],
    ['a number for text', { ...PLAIN, text: 12 }],
    ['a number for a language', { ...PLAIN, lang: 12 }],
    ['a list for the line', [PLAIN]],
  ])('is refused with %s', (_, line) => {
    expect(verdicts(command, line)).toEqual(REFUSED);
  });
});

describe.each(['draft', 'check-reply'])('the case in a line of %s', (command) => {
  it.each(['2026-03-02', '2026-12-31T23:59', '2026-03-02T09:30:00.25-05:30', 1772200000000])(
    'may be at %s',
    (now) => {
      expect(verdicts(command, { ...PLAIN, now })).toEqual(TAKEN);
    },
  );

  it.each([
    ['now', 'soon'],
    ['now', '2026-13-02'],
    ['now', 'March 2, 2026'],
    ['now', '2026-03-02 09:30'],
    ['now', '02/03/2026'],
    ['now', 1e17],
    ['now', null],
    ['tz', 5],
    ['history', 'late again'],
    ['history', [{ kind: 'call', text: 'They rang.' }]],
    ['history', [{ text: 'Late.', at: 'last week' }]],
    ['deeds', [{ kind: 'shouted' }]],
    ['deeds', [{ kind: 'called', at: 'yesterday' }]],
    ['deeds', [5]],
    ['agent', 5],
    ['recent', [5]],
  ])('is refused where %s is %j', (field, value) => {
    expect(verdicts(command, { ...PLAIN, [field]: value })).toEqual(REFUSED);
  });
});

describe.each(['draft', 'check-reply'])('what %s says of a time', (command) => {
  const expected =
    'Expected a time in ISO 8601 such as "2026-03-02T09:30:00Z", or in milliseconds since 1970, but received';
  const said = (case_: object) => verdicts(command, { ...PLAIN, ...case_ }).problem;

  it('names each field that holds none, and what one looks like', () => {
    const history = [{ text: 'Late.' }, { text: 'Late again.', at: 'last week' }];
    const deeds = ['refunded', { kind: 'called', at: 'noon' }];
    expect(said({ now: 'soon' })).toBe(`"now": ${expected} "soon"`);
    expect(said({ history })).toBe(`"history.1.at": ${expected} "last week"`);
    expect(said({ deeds })).toBe(`"deeds.1.at": ${expected} "noon"`);
  });

  // JSON Schema knows no calendar: only the command can tell.
  it.each(['2026-02-30', '2026-02-29T09:30', '2026-04-31T09:30:00Z'])(
    'refuses %s, which is no day',
    (now) => {
      expect(said({ now })).toBe(`"now": ${expected} "${now}"`);
    },
  );

  it('takes the 29th of February where there is one', () => {
    expect(said({ now: '2028-02-29T09:30:00Z' })).toBeNull();
  });
});

describe('detect', () => {
  it('takes a post without text, and one that is not to the brand', () => {
    const line = { id: 'p1', text: null, relation: 'none' };
    expect(verdicts('detect', line)).toEqual(TAKEN);
  });

  it.each([
    ['"id" must be a string', { text: PLAIN.text }],
    ['"text" must be a string or null', { id: 'p1' }],
    ['"lang" must be a string or null', { ...PLAIN, lang: 5, relation: 5 }],
    [
      '"relation" must be one of mention, reply, quote, untagged, none',
      { ...PLAIN, relation: null },
    ],
    ['not a JSON object', [PLAIN]],
  ])('says that %s', (words, line) => {
    expect(verdicts('detect', line)).toEqual({ schema: false, problem: words });
  });

  it('says what is no object or no JSON at all', () => {
    expect(readDetectLine('null')).toBe('not a JSON object');
    expect(readDetectLine('"late again"')).toBe('not a JSON object');
    expect(readDetectLine('late again')).toBe('not JSON');
  });
});

describe('check-reply', () => {
  const line = {
    id: 'r1',
    text: 'Sorry about the lamp. A new one leaves today. Maya',
    post: { text: PLAIN.text, handle: 'ora_fenwick' },
    history: ['Where is the lamp I ordered?', { kind: 'reply', text: 'It left us today.' }],
    facts: ['A lamp takes two days.', { id: 'Hours', kind: 'hours', value: 'Mon-Fri 9:00-17:00' }],
    audience: 'dm',
    flags: ['repeat-contact', 'question'],
    severity: 2,
    heat: 1,
  };

  it('takes what is known of the post and the case', () => {
    expect(verdicts('check-reply', line)).toEqual(TAKEN);
    expect(verdicts('check-reply', { ...line, post: PLAIN.text })).toEqual(TAKEN);
  });

  it.each([
    ['post', 5],
    ['facts', [{ id: 'hours', kind: 'hours', value: '9 to 5', colour: 'red' }]],
    ['facts', [{ id: 'hours', kind: 'hours', value: '9 to 5', about: [] }]],
    ['audience', 'everyone'],
    ['flags', ['rude']],
    ['severity', 9],
    ['heat', -1],
  ])('refuses a line where %s is %j', (field, value) => {
    expect(verdicts('check-reply', { ...line, [field]: value })).toEqual(REFUSED);
  });
});

/** Names of the fields, at any depth, that say nothing about themselves. */
function undescribed(schema: JsonSchema): string[] {
  const inner = [schema.items, ...(schema.anyOf ?? [])].flatMap((one) =>
    one ? undescribed(one) : [],
  );
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description ? [] : [name]),
    ...(name === 'facts' && field.items?.anyOf ? [] : undescribed(field)),
  ]);
  return [...own, ...inner];
}
