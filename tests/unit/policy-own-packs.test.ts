import { describe, expect, it } from 'vitest';
import schema from '@/public/packs/care-policy-1.schema.json';
import { judge } from '@/utils/core/detect/judge';
import { deedFrom } from '@/utils/core/policy/deeds';
import { examplesFail } from '@/utils/core/policy/examples';
import { lint } from '@/utils/core/policy/lint';
import { parsePack } from '@/utils/core/policy/parse/parse-pack';
import { scenarioFails } from '@/utils/core/policy/scenarios';
import { publishedSchema } from '../cli/published-schema';
import { generalPack, loadPack, PACKS, packFiles, shared } from './policy-packs';

const judged = (text: string) => judge({ text, lang: 'en', relation: 'mention' });

describe.each(packFiles())('%s', (file) => {
  const pack = loadPack(PACKS + file);

  it('has rules whose examples all come out as written', () => {
    expect(pack.rules.length).toBeGreaterThan(40);
    expect(examplesFail(pack)).toEqual([]);
  });

  it('makes of its scenarios what its author expects', () => {
    expect(pack.scenarios.length).toBeGreaterThan(2);
    const failures = pack.scenarios.map((scenario) => scenarioFails(pack, scenario, judged));
    expect(failures.flat()).toEqual([]);
  });

  it('keeps every locked rule of the general pack at least as strict', () => {
    const levels = new Map(pack.rules.map((rule) => [rule.id, rule.level]));
    const locked = generalPack().rules.filter((rule) => rule.locked);
    expect(locked.length).toBeGreaterThan(8);
    expect(locked.map(({ id }) => levels.get(id))).toEqual(locked.map(({ level }) => level));
  });
});

it('publishes the JSON Schema of the very shape that packs are read by', () => {
  expect(schema).toEqual(JSON.parse(JSON.stringify(publishedSchema())));
});

describe('material beside the project', () => {
  const example = shared('policy/example-pack.yaml');
  it.skipIf(example === null)('reads the shared example pack, whose examples all hold', () => {
    const parsed = parsePack(example ?? '');
    if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
    expect(parsed.pack.rules).toHaveLength(24);
    expect(examplesFail(parsed.pack)).toEqual([]);
    // Two flags have other names today; the author is told, line by line.
    expect(parsed.notes.map(({ line, kept }) => [line, kept])).toEqual([
      [40, 'Read as "legal".'],
      [43, 'Read as "third-party".'],
    ]);
  });

  const expert = shared('policy/expert-replies.json');
  it.skipIf(expert === null)(
    'neither blocks nor warns about expert replies, their deeds given',
    () => {
      interface Item {
        id: number;
        post: string;
        severity: number;
        A: string;
        B: string;
      }
      const { items }: { items: Item[] } = JSON.parse(expert ?? '');
      const deeds = [
        deedFrom('moved the case to the resolutions team'),
        deedFrom('new-customer prices last 12 months'),
      ];
      const pack = generalPack();
      const found = items.flatMap(({ id, post, severity, A, B }) =>
        [A, B].flatMap((text) => {
          const { flags, heat } = judged(post);
          const context = { flags, severity, heat };
          const input = { pack, text, post: { text: post, handle: 'c' }, deeds, context };
          return lint(input)
            .filter(({ level }) => level !== 'suggest')
            .map(({ rule, start, end }) => `${id} ${rule} ${text.slice(start, end)}`);
        }),
      );
      expect(items).toHaveLength(6);
      expect(found).toEqual([]);
    },
  );
});
