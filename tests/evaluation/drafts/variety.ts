import { body, mean, share, tokens } from './words';

/** Mean BLEU-4 of each draft against the others of the same post; add-one smoothing above single words. */
export function selfBleu(drafts: readonly string[]): number | null {
  if (drafts.length < 2) return null;
  const read = drafts.map((draft) => tokens(body(draft)));
  return mean(
    read.map((one, i) =>
      bleu(
        one,
        read.filter((_, other) => other !== i),
      ),
    ),
  );
}

function bleu(hypothesis: readonly string[], references: readonly (readonly string[])[]): number {
  let logs = 0;
  for (let n = 1; n <= 4; n += 1) {
    const own = grams(hypothesis, n);
    const theirs = references.map((reference) => grams(reference, n));
    let matched = 0;
    let total = 0;
    for (const [gram, count] of own) {
      matched += Math.min(count, Math.max(0, ...theirs.map((map) => map.get(gram) ?? 0)));
      total += count;
    }
    const smooth = n === 1 ? 0 : 1;
    logs += Math.log(Math.max(1e-9, share(matched + smooth, total + smooth))) / 4;
  }
  const lengths = references.map(({ length }) => length);
  const closest = lengths.reduce(
    (best, length) =>
      Math.abs(length - hypothesis.length) < Math.abs(best - hypothesis.length) ? length : best,
    lengths[0] ?? 0,
  );
  const brevity = hypothesis.length >= closest ? 1 : Math.exp(1 - closest / hypothesis.length);
  return brevity * Math.exp(logs);
}

function grams(words: readonly string[], n: number): Map<string, number> {
  const count = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i += 1) {
    const gram = words.slice(i, i + n).join(' ');
    count.set(gram, (count.get(gram) ?? 0) + 1);
  }
  return count;
}

/** An opening is a draft's first three words, in lower case. */
export function topOpening(drafts: readonly string[]): { words: string; share: number } {
  const count = new Map<string, number>();
  for (const draft of drafts) {
    const words = tokens(draft).slice(0, 3).join(' ');
    count.set(words, (count.get(words) ?? 0) + 1);
  }
  const [words, times] = [...count].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return { words, share: share(times, drafts.length) };
}

const NEAR = 0.5;

/** Share of drafts that have a near duplicate for another post: half of all three-word runs in common. */
export function nearDuplicates(drafts: readonly { id: string; text: string }[]): number {
  const sets = drafts.map(({ text }) => new Set(grams(tokens(body(text)), 3).keys()));
  const where = new Map<string, number[]>();
  sets.forEach((set, i) => {
    for (const gram of set) where.set(gram, [...(where.get(gram) ?? []), i]);
  });
  const near = sets.map((set, i) => {
    const common = new Map<number, number>();
    for (const gram of set) {
      for (const j of where.get(gram) ?? []) {
        if (drafts[j]?.id !== drafts[i]?.id) common.set(j, (common.get(j) ?? 0) + 1);
      }
    }
    return [...common].some(([j, both]) => both / (set.size + (sets[j]?.size ?? 0) - both) >= NEAR);
  });
  return share(near.filter(Boolean).length, drafts.length);
}
