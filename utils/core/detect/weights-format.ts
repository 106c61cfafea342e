/**
 * What the training program writes and the page decodes. Vectors are strings of one character a
 * cell: a quarter shorter than base64 of bytes.
 */
export interface LinearWeights {
  /** One symbol a bucket (see {@link weightOfSymbol}); a vector shorter than the buckets (a power of two) is indexed by the low bits. */
  ngrams: string;
  /** Log-odds of one unit of `ngrams`. */
  scale: number;
  bias: number;
  /** One for each linguistic feature, after its scaling. */
  hand: readonly number[];
}

/** A second opinion on what the n-grams of another model say, with linguistic features of its own. */
export interface HeadWeights {
  /** Of the n-grams' log-odds in the other model. */
  ngrams: number;
  bias: number;
  /** One for each linguistic feature, after its scaling. */
  hand: readonly number[];
}

/** What words say for each category: see `category-model.ts` for how they are packed. */
export interface CategoryWeights {
  bias: readonly number[];
  /** Log-odds of one level. */
  scale: number;
  packed: string;
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

const FIRST_SYMBOL = 35;
/** `<` could end a script, a backslash would need another. */
const UNUSED = [60, 92] as const;
/** Values that one symbol can take: 0 to 89. */
export const SYMBOLS = 90;

/** The value of the character with this code. */
export function valueOfSymbol(code: number): number {
  return code - FIRST_SYMBOL - (code > UNUSED[0] ? 1 : 0) - (code > UNUSED[1] ? 1 : 0);
}

/** The character that {@link valueOfSymbol} reads as `value`, 0 to 89. */
export function symbolOfValue(value: number): string {
  let code = value + FIRST_SYMBOL;
  for (const unused of UNUSED) if (code >= unused) code += 1;
  return String.fromCharCode(code);
}

/** Features rise, so only the gaps are written: this much for each leading last symbol, then two symbols. */
const GAP_STRIDE = (SYMBOLS - 1) * SYMBOLS;

/** A gap between features as {@link eachPacked} reads it. */
export function packGap(gap: number): string {
  const strides = Math.floor(gap / GAP_STRIDE);
  const rest = gap - strides * GAP_STRIDE;
  const symbols = [Math.floor(rest / SYMBOLS), rest % SYMBOLS].map(symbolOfValue).join('');
  return symbolOfValue(SYMBOLS - 1).repeat(strides) + symbols;
}

/** Goes through packed features; `found` is told where a feature's own symbols begin and says where they end. */
export function eachPacked(
  codes: Uint8Array,
  found: (feature: number, at: number) => number,
): void {
  let feature = 0;
  for (let i = 0; i < codes.length; ) {
    let high = valueOfSymbol(codes[i] ?? 0);
    for (; high === SYMBOLS - 1; high = valueOfSymbol(codes[i] ?? 0)) {
      feature += GAP_STRIDE;
      i += 1;
    }
    feature += high * SYMBOLS + valueOfSymbol(codes[i + 1] ?? 0);
    i = found(feature, i + 2);
  }
}

/** Weights are symbols 0 to 88, the middle one standing for nothing. */
export const LARGEST_STEP = 44;
/** Small weights lie closer together than large ones: most are small. */
const STEP_GROWTH = 1.3;
const LARGEST_WEIGHT = 127;

/** Weight in units, −127 to 127, of a step, −44 to 44. */
export function weightOfStep(step: number): number {
  const size = LARGEST_WEIGHT * (Math.abs(step) / LARGEST_STEP) ** STEP_GROWTH;
  return Math.sign(step) * Math.round(size);
}

/** Character codes by cell, as the engine itself takes a string apart: no loop runs in the page. */
export function codesOf(symbols: string): Uint8Array {
  return new TextEncoder().encode(symbols);
}

/** A number for each character code, from what the values mean. */
export function tableOf(meaning: (value: number) => number): Float64Array {
  return Float64Array.from({ length: 128 }, (_, code) => meaning(valueOfSymbol(code)));
}

/** Inverse document frequencies are kept on this many levels: two of them fit in one symbol. */
export const IDF_LEVEL_COUNT = 9;
const LEVELS_PER_UNIT = 1.1;

/** Inverse document frequency that one of the stored levels stands for. */
export function idfOfLevel(level: number): number {
  return 1 + level / LEVELS_PER_UNIT;
}

/** The nearest storable level, 0–8. */
export function levelOfIdf(idf: number): number {
  return Math.max(0, Math.min(IDF_LEVEL_COUNT - 1, Math.round((idf - 1) * LEVELS_PER_UNIT)));
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

/** Words that hint at flags, as `packFeatures` of the training program packs them. */
export interface HintWeights {
  /** Log-odds of each flag in a post without any known word. */
  bias: readonly number[];
  /** From these log-odds on the flag is raised. */
  raisedFrom: readonly number[];
  packed: string;
}
