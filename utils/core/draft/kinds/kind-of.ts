import type { Subject } from '../subject';
import { KINDS } from '.';
import { AREAS } from './areas';
import type { Kind } from './kind';
import { type Guess, KindModel } from './model';
import { KIND_WEIGHTS } from './weights/kinds';

/** A kind of trouble that is likely enough to be named. */
export interface LikelyTold {
  kind: Kind;
  /** The sentence that says it most plainly, and where it stands in the post. */
  basis: string;
  start: number;
  end: number;
}

/** What a post is likely about. */
export interface Likely {
  /** What the next step goes by: a kind of trouble, or its trade. */
  step: Subject;
  told: LikelyTold | null;
}

/**
 * From here on a kind is told and decides the next step. Of hand-labelled real posts that the model
 * had not learned from, 2 in 3 above it are of the kind it names, 4 in 5 from .65.
 */
const TOLD_FROM = 0.4;
/** From here on the kinds of one trade together decide the next step. */
const TRADE_FROM = 0.5;

/** A word or two in the middle of a talk tell no kind. */
const LEAST_WORDS = 5;

const SENTENCE = /[^.!?\n]+[.!?]*/g;

const BY_ID: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.id, kind]));

let model: KindModel | null = null;

/** What a post is likely about; null where the model is not sure enough, or it is no trouble. */
export function likelyIn(post: string): Likely | null {
  if (wordsIn(post) < LEAST_WORDS) return null;
  model ??= new KindModel(KIND_WEIGHTS);
  const guesses = model.guess(post);
  const [top] = guesses;
  const kind = top && top.share >= TOLD_FROM ? BY_ID.get(top.id) : undefined;
  if (kind) return { step: kind, told: { kind, ...tellingSentence(model, post, kind.id) } };
  const step = tradeIn(guesses);
  return step && { step, told: null };
}

/** The step of the trade whose kinds together are likely enough. */
function tradeIn(guesses: readonly Guess[]): Subject | null {
  const shares = new Map(guesses.map(({ id, share }) => [id, share]));
  for (const { kinds, step } of AREAS) {
    const share = kinds.reduce((sum, { id }) => sum + (shares.get(id) ?? 0), 0);
    if (share >= TRADE_FROM) return step;
  }
  return null;
}

const wordsIn = (post: string): number =>
  post.replace(/@\w+|https?:\S+/g, ' ').match(/\p{L}+/gu)?.length ?? 0;

function tellingSentence(by: KindModel, post: string, id: string): Omit<LikelyTold, 'kind'> {
  let best = { basis: post.trim(), start: 0, end: post.length };
  let most = -1;
  for (const match of post.matchAll(SENTENCE)) {
    const share = by.guess(match[0]).find((guess) => guess.id === id)?.share ?? 0;
    if (share <= most) continue;
    most = share;
    best = { basis: match[0].trim(), start: match.index, end: match.index + match[0].length };
  }
  return best;
}
