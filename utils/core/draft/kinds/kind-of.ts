import { KINDS } from '.';
import type { Kind } from './kind';
import { KindModel } from './model';
import { KIND_WEIGHTS } from './weights/kinds';

/** A kind of trouble that a post likely tells. */
export interface Likely {
  kind: Kind;
  /** The sentence that says it most plainly, and where it stands in the post. */
  basis: string;
  start: number;
  end: number;
}

/**
 * From here on a kind is told and decides the next step. Of hand-labelled real posts that the model
 * had not learned from, 7 in 10 above it are of the kind it names (see MODEL-CARD.md).
 */
const TOLD_FROM = 0.18;
/** A word or two in the middle of a talk tell no kind. */
const LEAST_WORDS = 5;

const SENTENCE = /[^.!?\n]+[.!?]*/g;
/** Of a very long post, so many sentences are looked at for the one that tells it. */
const MOST_SENTENCES = 20;

const BY_ID: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.id, kind]));

let model: KindModel | null = null;

/** What a post is likely about; null where the model is not sure enough, or it is no trouble. */
export function likelyIn(post: string): Likely | null {
  if (wordsIn(post) < LEAST_WORDS) return null;
  model ??= new KindModel(KIND_WEIGHTS);
  const [top] = model.guess(post);
  const kind = top && top.share >= TOLD_FROM ? BY_ID.get(top.id) : undefined;
  return kind ? { kind, ...tellingSentence(model, post, kind.id) } : null;
}

const wordsIn = (post: string): number =>
  post.replace(/@\w+|https?:\S+/g, ' ').match(/\p{L}+/gu)?.length ?? 0;

function tellingSentence(
  by: KindModel,
  post: string,
  id: string,
): Pick<Likely, 'basis' | 'start' | 'end'> {
  let best = { basis: post.trim(), start: 0, end: post.length };
  let most = -1;
  let looked = 0;
  for (const match of post.matchAll(SENTENCE)) {
    if (looked === MOST_SENTENCES) break;
    looked += 1;
    if (!/\p{L}/u.test(match[0])) continue;
    const share = by.shareOf(id, match[0]);
    if (share <= most) continue;
    most = share;
    best = { basis: match[0].trim(), start: match.index, end: match.index + match[0].length };
  }
  return best;
}
