import type { Token } from './tokens';

/** Every n-gram falls into one of these; more measured no better (2^18 = 2^16), half as many a little worse. */
export const BUCKETS = 65_536;

const FNV_PRIME = 0x01000193;
const SEED_WORD = 0x811c9dc5;
const SEED_PAIR = 0x2f0b4c47;
const SEED_CHAR = 0x5bd1e995;
const SPACE = 32;

const step = (hash: number, code: number) => Math.imul(hash ^ code, FNV_PRIME);
const bucket = (hash: number) => {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 16)) & (BUCKETS - 1);
};

/** Where a run of 3 to 5 characters is counted. */
export function bucketOfRun(run: string): number {
  let hash = SEED_CHAR;
  for (let i = 0; i < run.length; i += 1) hash = step(hash, run.charCodeAt(i));
  return bucket(hash);
}

/** Also the longest stream of characters that is read: more than the limit of a folded text. */
const MAX_STREAM = 4096;
const MAX_GRAMS = 4 * MAX_STREAM;

/** Low bits of a cell; a post has fewer n-grams than they can count. */
export const COUNT_MASK = 0xfff;

/**
 * Counts of the hashed n-grams of one post, kept in the low 12 bits of a cell for each bucket. The
 * upper bits belong to whoever gave the cells: the model keeps its weights there, so that one read of
 * memory brings all that belongs to a gram. Reused between posts: see {@link clear}.
 */
export class GramCounter {
  /** Buckets that are not zero: the first `size`. */
  readonly touched = new Uint16Array(MAX_GRAMS);
  size = 0;
  private readonly stream = new Uint16Array(MAX_STREAM);

  constructor(readonly cells: Int32Array = new Int32Array(BUCKETS)) {}

  /**
   * Counts words, pairs of neighbouring words, and all runs of 3, 4 and 5 characters of the tokens
   * joined by spaces. Call {@link clear} afterwards.
   */
  count(tokens: readonly Token[]): void {
    const { stream } = this;
    let length = 0;
    stream[length++] = SPACE;
    let previous = 0;
    for (let t = 0; t < tokens.length; t += 1) {
      const form = tokens[t]?.form ?? '';
      if (length + form.length + 1 >= MAX_STREAM) break;
      let word = SEED_WORD;
      let pair = previous;
      for (let i = 0; i < form.length; i += 1) {
        const code = form.charCodeAt(i);
        stream[length++] = code;
        word = step(word, code);
        pair = step(pair, code);
      }
      this.add(bucket(word));
      if (previous !== 0) this.add(bucket(pair));
      stream[length++] = SPACE;
      previous = step(word ^ SEED_PAIR, SPACE);
    }
    this.countCharacters(length);
  }

  clear(): void {
    const { cells, touched } = this;
    for (let i = 0; i < this.size; i += 1) {
      const at = touched[i] ?? 0;
      cells[at] = (cells[at] ?? 0) & ~COUNT_MASK;
    }
    this.size = 0;
  }

  private countCharacters(length: number): void {
    const { stream } = this;
    for (let i = 0; i + 3 <= length; i += 1) {
      let hash = step(
        step(step(SEED_CHAR, stream[i] ?? 0), stream[i + 1] ?? 0),
        stream[i + 2] ?? 0,
      );
      this.add(bucket(hash));
      if (i + 4 > length) continue;
      hash = step(hash, stream[i + 3] ?? 0);
      this.add(bucket(hash));
      if (i + 5 > length) continue;
      this.add(bucket(step(hash, stream[i + 4] ?? 0)));
    }
  }

  private add(at: number): void {
    const cell = this.cells[at] ?? 0;
    if ((cell & COUNT_MASK) === 0) this.touched[this.size++] = at;
    this.cells[at] = cell + 1;
  }
}
