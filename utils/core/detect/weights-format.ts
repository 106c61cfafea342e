/** What the training program writes and the page decodes. Numbers are plain, vectors are base64. */
export interface LinearWeights {
  /** Int8 by bucket; a vector shorter than 65,536 (a power of two) is indexed by the low bits. */
  ngrams: string;
  /** Log-odds of one unit of `ngrams`. */
  scale: number;
  bias: number;
  /** One for each linguistic feature, after its scaling. */
  hand: readonly number[];
}

export interface HandScaling {
  mean: readonly number[];
  sd: readonly number[];
}

export interface Thresholds {
  /** Scores from here on are complaints. */
  complaint: number;
  /** Scores from here on, below `complaint`, are unsure. */
  unsure: number;
}

/** probability = σ(slope · log-odds + offset), after Platt 1999. */
export interface Platt {
  slope: number;
  offset: number;
}

/** Beyond this many standard deviations a linguistic feature counts no more. */
export const HAND_CLIP = 4;

const LEVELS_PER_UNIT = 2;

/** Inverse document frequency that one of the 16 stored levels stands for. */
export function idfOfLevel(level: number): number {
  return 1 + level / LEVELS_PER_UNIT;
}

/** The nearest storable level, 0–15. */
export function levelOfIdf(idf: number): number {
  return Math.max(0, Math.min(15, Math.round((idf - 1) * LEVELS_PER_UNIT)));
}

/** Newer than the types: Chromium 140, Firefox 133. By hand it takes a page some 5 ms of its first post. */
interface Decoding {
  fromBase64?: (base64: string) => Uint8Array;
}

/** Base64 to bytes. `atob` exists in pages, workers and Node alike. */
export function bytesOf(base64: string): Uint8Array {
  const native = (Uint8Array as Decoding).fromBase64?.(base64);
  if (native) return native;
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Word scores are written as `-5 word word|-4 word …`. */
export function wordsOf(packed: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const group of packed.split('|')) {
    const [score, ...members] = group.split(' ');
    for (const word of members) words.set(word, Number(score));
  }
  return words;
}

/** How log-odds become verdicts. Posts that only name the brand are judged more strictly. */
export interface Decision {
  directed: Thresholds;
  untagged: Thresholds;
  directedPlatt: Platt;
  untaggedPlatt: Platt;
}
