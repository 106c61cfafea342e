import { fnv1a } from '../../text/fnv';
import { fold } from '../../text/normalise';
import { smallLetters } from '../../text/small-letters';

/** What a text shows to the model of kinds: hashes of its words and pairs of words, and of its runs of letters. */
export interface Features {
  words: Map<number, number>;
  runs: Map<number, number>;
}

/** Hashes have this many values: four symbols of the packed weights hold one. */
const HASHES = 2 ** 25;

/** Letters in a run; runs see through endings, compounds and typos. */
const RUN = 4;

const NAMED = /@\w+/g;
const LINK = /https?:\S+/g;
const NUMBER = /\d+/g;
const WORD = /[a-z']+|[0@]|#\w+/g;

/** FNV-1a, 32 bits folded to the values of {@link HASHES}. */
function hashOf(text: string, seed: number): number {
  const hash = fnv1a(text, seed);
  return ((hash ^ (hash >>> 25)) >>> 0) % HASHES;
}

const WORD_SEED = 1;
const RUN_SEED = 2;

/**
 * Reads a post as the model of kinds does: whom it addresses, links and the very numbers tell
 * nothing of the trouble. Counts by hash; bounded by {@link fold}.
 */
export function featuresOf(post: string): Features {
  const plain = smallLetters(fold(post).text)
    .replace(NAMED, ' @ ')
    .replace(LINK, ' ')
    .replace(NUMBER, '0');
  const words = new Map<number, number>();
  const runs = new Map<number, number>();
  let before = '';
  for (const [word] of plain.matchAll(WORD)) {
    count(words, hashOf(word, WORD_SEED));
    if (before !== '') count(words, hashOf(`${before} ${word}`, WORD_SEED));
    before = word;
    if (word === '@') continue;
    const padded = ` ${word} `;
    for (let i = 0; i === 0 || i + RUN <= padded.length; i += 1) {
      count(runs, hashOf(padded.slice(i, i + RUN), RUN_SEED));
    }
  }
  return { words, runs };
}

function count(counts: Map<number, number>, hash: number): void {
  counts.set(hash, (counts.get(hash) ?? 0) + 1);
}
