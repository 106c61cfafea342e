import { fileURLToPath } from 'node:url';
import original from 'compromise/two';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { buildWorld } from '@/tests/practice/world/build';
import { compromiseReady } from '@/utils/build/compromise';

type Nlp = typeof original;

/** Compromise as the built extension carries it. */
async function built(): Promise<Nlp> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [compromiseReady()],
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(import.meta.resolve('compromise/two')), formats: ['es'] },
    },
  });
  const [first] = [made].flat();
  if (!first || !('output' in first)) throw new Error('Vite built nothing');
  const code = first.output[0].code;
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  return (await import(url)).default;
}

/** What it knows of words, which is no plain object where it is built in. */
function modelOf(nlp: Nlp): { lexicon: Record<string, unknown> } {
  return (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one;
}

/** All that tokens are read from: see `utils/core/extract/tokens.ts`. */
function read(nlp: Nlp, text: string) {
  return nlp(text).docs.map((terms) =>
    terms.map(({ pre, text: word, post, tags }) => ({ pre, word, post, tags: [...(tags ?? [])] })),
  );
}

describe('compromise as it is built in', () => {
  it('knows the words that it knows by itself, and reads posts the same', async () => {
    const nlp = await built();
    const [{ lexicon, ...one }, { lexicon: words, ...plain }] = [modelOf(nlp), modelOf(original)];
    expect({ ...nlp.model(), one }).toEqual({ ...original.model(), one: plain });
    const near = (word: string) => [word, `${word}z`, word.slice(0, -1), `a${word}`];
    const told = (by: typeof words, word: string) =>
      JSON.stringify(Object.hasOwn(by, word) ? by[word] : null);
    const others = Object.keys(words)
      .flatMap(near)
      .filter((word) => told(lexicon, word) !== told(words, word));
    expect(others).toEqual([]);
    for (const none of ['constructor', '__proto__', 'hasOwnProperty', '', '\t', '\n']) {
      expect(Object.hasOwn(lexicon, none), none).toBe(false);
    }
    const { posts } = buildWorld({ now: 0, generated: 150, seed: 3 });
    const texts = [...posts.values()].flatMap(({ text }) => text ?? []);
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) expect(read(nlp, text), text).toEqual(read(original, text));
  }, 30_000);
});
