/** Word trigrams of a reply; links, names and signatures are alike in every reply and say nothing. */
export function trigrams(text: string): Set<string> {
  const words = text
    .slice(0, 1000)
    .toLowerCase()
    .replace(/https?:\S+|@\w+|[\^~*-]\s?\w{1,20}\s*$/g, ' ')
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

/** What two sets have in common, of all that is in either (Jaccard): 0..1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const one of a) if (b.has(one)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
