import { readYaml } from '../parse/read-yaml';
import { FactSchema } from '../schema/frame';
import { type Plain, setValue } from './pack-text';

/** A fact as the form shows it: what is not set is ''. */
export interface FactFields {
  id: string;
  kind: string;
  value: string;
  label: string;
  /** Words of posts that it answers, commas between the lines. */
  about: string;
  valid_from: string;
  valid_to: string;
}

export const FACT_KINDS = FactSchema.entries.kind.options;
const FIELDS = ['id', 'kind', 'value', 'label', 'about', 'valid_from', 'valid_to'] as const;

/** How the brand speaks, as the form shows it: what is not set is ''. */
export interface VoiceFields {
  pronoun: string;
  contractions: '' | 'yes' | 'no';
  /** Most emoji and exclamation marks in one reply. */
  emoji: string;
  exclamation: string;
  signOff: string;
  signOffRequired: boolean;
  avoid: string[];
  /** From a word to the better one. */
  prefer: [string, string][];
}

type Raw = Record<string, unknown>;

/** The facts written in a pack; null when its text is none that a pack may be written in. */
export function readFacts(text: string): FactFields[] | null {
  const pack = plain(text);
  if (!pack) return null;
  const facts: unknown[] = Array.isArray(pack.facts) ? pack.facts : [];
  return facts.map((fact) => {
    const field = (key: string) => words(raw(fact)[key]);
    return {
      id: field('id'),
      kind: field('kind'),
      value: field('value'),
      label: field('label'),
      about: list(raw(fact).about).join(', '),
      valid_from: field('valid_from'),
      valid_to: field('valid_to'),
    };
  });
}

/** @param index behind the last one to add */
export function putFact(text: string, index: number, fact: FactFields): string | null {
  const facts = readFacts(text);
  const before = facts?.[index];
  if (!facts) return null;
  if (!before) {
    const written = FIELDS.flatMap((key) => {
      const value = inPack(key, fact);
      return value === undefined ? [] : [[key, value] as const];
    });
    const value: Plain = Object.fromEntries(written);
    const path = facts.length === 0 ? ['facts'] : ['facts', index];
    return setValue(text, path, facts.length === 0 ? [value] : value);
  }
  return FIELDS.filter((key) => before[key] !== fact[key]).reduce<string | null>(
    (next, key) =>
      next === null ? null : setValue(next, ['facts', index, key], inPack(key, fact)),
    text,
  );
}

/** As it is written in a pack; undefined: not at all. */
function inPack(key: (typeof FIELDS)[number], fact: FactFields): Plain | undefined {
  if (key !== 'about') return fact[key] || undefined;
  const lines = fact.about.split(',').flatMap((line) => line.trim() || []);
  return lines.length > 0 ? lines : undefined;
}

export function removeFact(text: string, index: number): string | null {
  const facts = readFacts(text);
  if (!facts) return null;
  const only = facts.length === 1;
  return setValue(text, only ? ['facts'] : ['facts', index], undefined);
}

/** How the brand speaks by a pack's own text; null as above. */
export function readVoice(text: string): VoiceFields | null {
  const pack = plain(text);
  if (!pack) return null;
  const brand = raw(pack.brand);
  const signOff = raw(brand.sign_off);
  return {
    pronoun: words(brand.pronoun),
    contractions:
      typeof brand.contractions === 'boolean' ? (brand.contractions ? 'yes' : 'no') : '',
    emoji: words(raw(brand.emoji).max),
    exclamation: words(raw(brand.exclamation).max),
    signOff: words(signOff.style),
    signOffRequired: signOff.required === true,
    avoid: list(brand.avoid),
    prefer: Object.entries(raw(brand.prefer)).map(([word, better]) => [word, words(better)]),
  };
}

/** Sets what differs from the text, and nothing else. */
export function putVoice(text: string, voice: VoiceFields): string | null {
  const before = readVoice(text);
  if (!before) return null;
  const changes: [keyof VoiceFields, string[], Plain | undefined][] = [
    ['pronoun', ['pronoun'], voice.pronoun || undefined],
    [
      'contractions',
      ['contractions'],
      voice.contractions === '' ? undefined : voice.contractions === 'yes',
    ],
    ['emoji', voice.emoji === '' ? ['emoji'] : ['emoji', 'max'], count(voice.emoji)],
    [
      'exclamation',
      voice.exclamation === '' ? ['exclamation'] : ['exclamation', 'max'],
      count(voice.exclamation),
    ],
    [
      'signOff',
      voice.signOff === '' ? ['sign_off'] : ['sign_off', 'style'],
      voice.signOff || undefined,
    ],
    ['signOffRequired', ['sign_off', 'required'], voice.signOffRequired || undefined],
    ['avoid', ['avoid'], voice.avoid.length === 0 ? undefined : voice.avoid],
    [
      'prefer',
      ['prefer'],
      voice.prefer.length === 0 ? undefined : Object.fromEntries(voice.prefer),
    ],
  ];
  return (
    changes
      .filter(([field]) => JSON.stringify(before[field]) !== JSON.stringify(voice[field]))
      // Without a style there is nothing to require.
      .filter(([field]) => field !== 'signOffRequired' || voice.signOff !== '')
      .reduce<string | null>(
        (next, [, path, value]) =>
          next === null ? null : setValue(next, ['brand', ...path], value),
        text,
      )
  );
}

function count(written: string): number | undefined {
  return written === '' ? undefined : Number(written);
}

function plain(text: string): Raw | null {
  const yaml = readYaml(text);
  return 'errors' in yaml ? null : raw(yaml.reading.value);
}

function raw(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(words) : [];
}

function words(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
