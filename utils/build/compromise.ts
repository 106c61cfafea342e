import { readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { packWords } from '../core/text/packed-words';

const SOURCE = dirname(fileURLToPath(import.meta.resolve('compromise/two')));
const PACKED_WORDS = fileURLToPath(new URL('../core/text/packed-words.ts', import.meta.url));

/** By file of compromise, what it computes at each start out of what it carries packed. */
const COMPUTED: Record<string, () => Promise<string>> = {
  // 25,000 words with their tags, conjugated and declined out of a few thousand. A post needs fifty:
  // to read them all takes longer than its drafts.
  '2-two/preTagger/model/index.js': async () => {
    const { default: nlp } = await import('compromise/two');
    const { one, two }: Parts = (await import(`${SOURCE}/2-two/preTagger/model/index.js`)).default;
    const { lexicon: _, ...others } = one ?? {};
    const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one;
    const { lines, values } = packWords(lexicon);
    const packed = `{lines: ${JSON.stringify(lines)}, values: ${expressionOf(values)}}`;
    return `import { asObject } from ${JSON.stringify(PACKED_WORDS)};
export const lexicon = asObject(${packed});
${moduleOf({ one: others, two: two ?? {} })}`;
  },
  // 570 patterns, turned from writing into trees when the first text is parsed.
  '2-two/postTagger/model/index.js': async () => {
    const { default: nlp } = await import('compromise/two');
    nlp('Any words.');
    const { matches } = (nlp.model() as { two: { matches: unknown } }).two;
    return moduleOf({ two: { matches } });
  },
};

/** By file of compromise, what would compute it again or copy it word by word, and its replacement. */
const SHORTENED: Record<string, readonly (readonly [from: string, to: string])[]> = {
  '1-one/sweep/methods/buildNet/01-parse.js': [
    ['matches.forEach(obj => {', 'matches.forEach(obj => { if (obj.regs) return;'],
  ],
  'API/extend.js': [
    ['Object.assign(model, { [key]: plugin[key] })', 'model[key] = plugin[key]'],
    [
      'if (!model[key]) Object.assign(model, { [key]: {} })',
      'if (!model[key]) { model[key] = plugin[key]; continue }',
    ],
  ],
  '2-two/preTagger/plugin.js': [
    ["import model from './model/index.js'", "import model, { lexicon } from './model/index.js'"],
    [
      "hooks: ['preTagger'],",
      "hooks: ['preTagger'], mutate: ({ model }) => { model.one.lexicon = lexicon },",
    ],
  ],
};

/** A model of compromise: what it knows, by level and name. */
type Parts = Record<string, Record<string, unknown>>;

/**
 * Compromise with its words and patterns as it has them after its start, which took three quarters
 * of the time until a panel had drafts. Fails the build when compromise is no longer what this rests on.
 */
export function compromiseReady(): Plugin {
  return {
    name: 'amends:compromise',
    enforce: 'pre',
    async load(id) {
      const name = relative(SOURCE, id.split('?')[0] ?? id).replaceAll(sep, '/');
      const computed = await COMPUTED[name]?.();
      if (computed) return { code: computed, moduleType: 'js' };
      const shortened = SHORTENED[name];
      if (!shortened) return null;
      let code = readFileSync(id, 'utf8');
      for (const [from, to] of shortened) {
        if (!code.includes(from)) throw new Error(`compromise has another ${name}`);
        code = code.replace(from, () => to);
      }
      return { code, moduleType: 'js' };
    },
  };
}

function moduleOf(parts: Parts): string {
  const levels = Object.entries(parts).map(([level, named]) => {
    const values = Object.entries(named).map(
      ([name, value]) => `${JSON.stringify(name)}: ${expressionOf(value)}`,
    );
    return `${JSON.stringify(level)}: {${values.join(',\n')}}`;
  });
  return `${THAW}\nexport default {${levels.join(',\n')}};`;
}

/** JSON in a string: engines read it several times as fast as the same in their own language. */
function expressionOf(value: unknown): string {
  let plain = true;
  const json = JSON.stringify(value, (_, part: unknown) => {
    const frozen = part instanceof RegExp || part instanceof Set;
    if (frozen) plain = false;
    if (part instanceof RegExp) return { $regexp: [part.source, part.flags] };
    return part instanceof Set ? { $set: [...part] } : part;
  });
  const read = `JSON.parse(${JSON.stringify(json)})`;
  return plain ? read : `thaw(${read})`;
}

const THAW = `const thaw = (part) => {
  if (typeof part !== 'object' || part === null) return part;
  if (part.$set) return new Set(part.$set);
  if (part.$regexp) return new RegExp(...part.$regexp);
  for (const key in part) part[key] = thaw(part[key]);
  return part;
};`;
