import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import schema from '@/public/packs/care-policy-1.schema.json';
import { completionsAt } from '@/utils/core/policy/edit/complete';
import {
  putFact,
  putVoice,
  readFacts,
  readVoice,
  removeFact,
} from '@/utils/core/policy/edit/forms';
import { PACKS } from './policy-packs';

const AIRLINE = readFileSync(`${PACKS}airline.yaml`, 'utf8');

/** Lines that one text has and the other has not. */
function changed(before: string, after: string | null): { gone: string[]; fresh: string[] } {
  const [a, b] = [before.split('\n'), (after ?? '').split('\n')];
  return {
    gone: a.filter((line) => !b.includes(line)),
    fresh: b.filter((line) => !a.includes(line)),
  };
}

const NEW = {
  id: 'lost',
  kind: 'link',
  value: 'https://a.example/lost',
  label: '',
  about: '',
  valid_from: '',
  valid_to: '2027-01-01',
};

describe('facts by form', () => {
  it('are read as they are written, in one line or several', () => {
    const facts = readFacts(AIRLINE) ?? [];
    expect(facts.map(({ id }) => id).slice(0, 3)).toEqual(['dm', 'status', 'rights']);
    expect(facts[0]).toMatchObject({ kind: 'link', label: 'private message' });
  });

  it('change only their own line, comments and spacing stay', () => {
    const [dm, status] = readFacts(AIRLINE) ?? [];
    if (!dm || !status) throw new Error('no facts');
    expect(changed(AIRLINE, putFact(AIRLINE, 0, { ...dm, label: 'DM' }))).toEqual({
      gone: ['    label: private message'],
      fresh: ['    label: DM'],
    });
    const shorter = putFact(AIRLINE, 1, { ...status, value: 'https://b.example', label: 'now' });
    expect(changed(AIRLINE, shorter)).toEqual({
      gone: ['  - { id: status, kind: link, value: "https://status.northwing.example" }'],
      fresh: ['  - { id: status, kind: link, value: https://b.example, label: now }'],
    });
  });

  it('are added and removed', () => {
    const count = readFacts(AIRLINE)?.length ?? 0;
    const more = putFact(AIRLINE, count, NEW);
    expect(changed(AIRLINE, more)).toEqual({
      gone: [],
      fresh: ['  - { id: lost, kind: link, value: https://a.example/lost, valid_to: 2027-01-01 }'],
    });
    expect(removeFact(more ?? '', count)).toBe(AIRLINE);
    expect(changed(AIRLINE, removeFact(AIRLINE, 1)).gone).toEqual([
      '  - { id: status, kind: link, value: "https://status.northwing.example" }',
    ]);
    expect(changed(AIRLINE, removeFact(AIRLINE, 0)).gone).toHaveLength(4);
  });

  it('lose one thing from a line, and the rest of the pack stays as it was typed', () => {
    const [, status] = readFacts(AIRLINE) ?? [];
    if (!status) throw new Error('no facts');
    expect(changed(AIRLINE, putFact(AIRLINE, 1, { ...status, value: '' })).fresh).toEqual([
      '  - { id: status, kind: link }',
    ]);
    expect(changed(AIRLINE, putFact(AIRLINE, 1, { ...status, id: '' })).fresh).toEqual([
      '  - { kind: link, value: "https://status.northwing.example" }',
    ]);
  });

  it('say which posts they answer, as a list in the text', () => {
    const [, status] = readFacts(AIRLINE) ?? [];
    if (!status) throw new Error('no facts');
    const told = { ...status, about: 'site down, cannot check in,' };
    const text = putFact(AIRLINE, 1, told) ?? '';
    expect(changed(AIRLINE, text).fresh).toEqual([
      '  - { id: status, kind: link, value: "https://status.northwing.example", about: [ site down, cannot check in ] }',
    ]);
    expect(readFacts(text)?.[1]?.about).toBe('site down, cannot check in');
    expect(putFact(text, 1, { ...told, about: '' })).toBe(AIRLINE);
  });

  it('can be the first in a pack, and the last to go', () => {
    const bare = '# Ours\nid: ours # short\n';
    const one = putFact(bare, 0, NEW);
    expect(one?.startsWith(bare)).toBe(true);
    expect(readFacts(one ?? '')).toEqual([NEW]);
    expect(removeFact(one ?? '', 0)).toBe(bare);
  });

  it('keep a value that YAML would read as something else', () => {
    const odd = { ...NEW, value: '08:00', label: 'yes: "no" # really', valid_to: '' };
    expect(readFacts(putFact('id: ours\n', 0, odd) ?? '')).toEqual([odd]);
  });

  it('wait while the text is no YAML', () => {
    expect(readFacts('a: [')).toBeNull();
    expect(putFact('a: [', 0, NEW)).toBeNull();
  });
});

describe('voice by form', () => {
  it('is read, set and unset, and nothing else changes', () => {
    const voice = readVoice(AIRLINE);
    if (!voice) throw new Error('no voice');
    expect(voice).toMatchObject({
      pronoun: 'I',
      emoji: '1',
      signOff: '^{first_name}',
      signOffRequired: true,
    });
    expect(voice.prefer[0]).toEqual(['guests', 'passengers']);
    expect(putVoice(AIRLINE, voice)).toBe(AIRLINE);
    const next = {
      ...voice,
      pronoun: 'we',
      emoji: '2',
      contractions: 'no' as const,
      avoid: ['luggage', 'no: way'],
    };
    const text = putVoice(AIRLINE, next);
    expect(readVoice(text ?? '')).toEqual(next);
    expect(changed(AIRLINE, text).gone).toEqual([
      '  pronoun: I',
      '  emoji: { max: 1, allowed: ["✈️", "🙂"], max_severity: 1 }',
    ]);
    expect(changed(AIRLINE, text).fresh).toContain(
      '  emoji: { max: 2, allowed: ["✈️", "🙂"], max_severity: 1 }',
    );
    expect(
      readVoice(putVoice(text ?? '', { ...next, signOff: '', emoji: '', prefer: [] }) ?? ''),
    ).toEqual({
      ...next,
      signOff: '',
      signOffRequired: false,
      emoji: '',
      prefer: [],
    });
  });
});

describe('completion', () => {
  /** Completions where the text has a `|`. */
  const at = (text: string) => {
    const offset = text.indexOf('|');
    return completionsAt(text.replace('|', ''), offset, schema).options.map(({ label }) => label);
  };

  it('knows a pack’s keys, and leaves out those that are there', () => {
    const keys = at('schema: care-policy/1\nid: a\n|\n');
    expect(keys).toEqual(expect.arrayContaining(['version', 'brand', 'facts', 'rules']));
    expect(keys).not.toContain('id');
  });

  it('knows the keys and values inside', () => {
    expect(at('brand:\n  name: A\n  |')).toEqual(expect.arrayContaining(['pronoun', 'emoji']));
    expect(at('brand:\n  name: A\n  |')).not.toContain('name');
    expect(at('brand:\n  pronoun: |')).toEqual(['I', 'we', 'mixed']);
    expect(at('brand:\n  contractions: |')).toEqual(['true', 'false']);
    expect(at('facts:\n  - id: a\n    kind: li|')).toContain('link');
    expect(at('facts:\n  - |')).toEqual(expect.arrayContaining(['id', 'kind', 'value']));
    expect(at('facts:\n- id: a\n  |')).toEqual(expect.arrayContaining(['kind', 'value']));
  });

  it('knows what a rule’s kind asks for', () => {
    const rule = (rest: string) => at(`rules:\n  - id: a\n    kind: cooccur\n    ${rest}`);
    expect(rule('|')).toEqual(expect.arrayContaining(['first', 'second', 'within', 'level']));
    expect(rule('|')).not.toContain('swap');
    expect(rule('level: |')).toEqual(['off', 'suggest', 'warn', 'block']);
    expect(rule('when:\n      |')).toEqual(expect.arrayContaining(['severity_gte', 'flags']));
    expect(rule('when:\n      flags: [|')).toContain('safety');
    expect(at('rules:\n  - id: a\n    kind: |')).toEqual(
      expect.arrayContaining(['existence', 'inherit']),
    );
  });

  it('says nothing inside of texts', () => {
    expect(at('brand:\n  name: "Harbour |')).toEqual([]);
    expect(at('# a comment |')).toEqual([]);
  });
});
