import { hash } from './sample';
import { body, isContent, mean, stem, tokens } from './words';

const AMONG = 10;
const K1 = 1.2;
const B = 0.75;

interface Query {
  id: string;
  post: string;
  draft: string;
}

/**
 * Swap test: the draft is the query, its post stands among nine others, BM25 ranks them. A canned
 * draft finds its own once in ten. A tie is shared out.
 * @returns how often the draft's own post comes first
 */
export function swapTest(queries: readonly Query[]): number {
  const posts = [...new Map(queries.map(({ id, post }) => [id, post])).entries()];
  const words = new Map(posts.map(([id, post]) => [id, tokens(post).filter(isContent).map(stem)]));
  const idf = idfOf([...words.values()]);
  const length = mean([...words.values()].map((list) => list.length));
  const ids = posts.map(([id]) => id);
  const found = queries.map(({ id, draft }, n) => {
    const query = new Set(tokens(body(draft)).filter(isContent).map(stem));
    const others = pick(ids, id, `${id}/${n}`);
    const scores = [id, ...others].map((one) => bm25(query, words.get(one) ?? [], idf, length));
    const best = Math.max(...scores);
    const ties = scores.filter((score) => score === best).length;
    return scores[0] === best ? 1 / ties : 0;
  });
  return mean(found);
}

function pick(ids: readonly string[], own: string, seed: string): string[] {
  const others = new Set<string>();
  for (let turn = 0; others.size < AMONG - 1 && turn < 200; turn += 1) {
    const id = ids[hash(`${seed}/${turn}`) % ids.length];
    if (id !== undefined && id !== own) others.add(id);
  }
  return [...others];
}

function idfOf(docs: readonly string[][]): Map<string, number> {
  const count = new Map<string, number>();
  for (const doc of docs)
    for (const word of new Set(doc)) count.set(word, (count.get(word) ?? 0) + 1);
  return new Map(
    [...count].map(([word, n]) => [word, Math.log(1 + (docs.length - n + 0.5) / (n + 0.5))]),
  );
}

function bm25(
  query: ReadonlySet<string>,
  doc: readonly string[],
  idf: ReadonlyMap<string, number>,
  length: number,
): number {
  const counts = new Map<string, number>();
  for (const word of doc) if (query.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let score = 0;
  for (const [word, times] of counts) {
    score +=
      ((idf.get(word) ?? 0) * times * (K1 + 1)) /
      (times + K1 * (1 - B + (B * doc.length) / length));
  }
  return score;
}
