import type { Token } from './tokens';

/** Every n-gram falls into one of these; more buckets measured no better (2^18 = 2^16). */
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

/** Counts of the hashed n-grams of one post. Reused between posts: see {@link GramCounter.clear}. */
export class GramCounter {
  /** Count by bucket; only the first `size` of `touched` are not zero. */
  readonly counts = new Uint16Array(BUCKETS);
  readonly touched = new Uint16Array(BUCKETS);
  size = 0;
  private stream = new Uint16Array(4096);

  /**
   * Counts words, pairs of neighbouring words, and all runs of 3, 4 and 5 characters of the tokens
   * joined by spaces. Call {@link clear} afterwards.
   */
  count(tokens: readonly Token[]): void {
    let length = 0;
    this.stream[length++] = SPACE;
    let previous = 0;
    for (const { form } of tokens) {
      if (length + form.length + 1 >= this.stream.length) break;
      let word = SEED_WORD;
      let pair = previous;
      for (let i = 0; i < form.length; i += 1) {
        const code = form.charCodeAt(i);
        this.stream[length++] = code;
        word = step(word, code);
        pair = step(pair, code);
      }
      this.add(bucket(word));
      if (previous !== 0) this.add(bucket(pair));
      this.stream[length++] = SPACE;
      previous = step(word ^ SEED_PAIR, SPACE);
    }
    this.countCharacters(length);
  }

  clear(): void {
    for (let i = 0; i < this.size; i += 1) this.counts[this.touched[i] ?? 0] = 0;
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
    const count = this.counts[at] ?? 0;
    if (count === 0) this.touched[this.size++] = at;
    this.counts[at] = count + 1;
  }
}
