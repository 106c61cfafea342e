import { isSayable } from '../gate';
import type { Topic } from '../specifics';
import type { Token } from '../tokens';
import { OPINION, PRIVATE, PROFANITY, VERBS_AT_END } from '../words';
import { type Candidate, candidatesIn, isName } from './candidates';
import { type Odds, TopicModel } from './model';
import { TOPIC_WEIGHTS } from './weights/topics';

/** More than a reply can name. */
const KEPT = 4;
/** Log-odds more that a second thing must have: each may be wrong by itself. */
const SECOND = 0.6;
/** Longer posts have their matter at the front. */
const READ = 80;

let model: TopicModel | null = null;

interface Found extends Odds {
  candidate: Candidate;
}

/**
 * The things a post speaks of that a reply may name, told from our side: "the loading screen",
 * "your AppleCard", "Windows 10". What the post is most about comes first; empty where the model is
 * sure of none.
 */
export function findTopics(sentences: readonly (readonly Token[])[]): Topic[] {
  model ??= new TopicModel(TOPIC_WEIGHTS);
  const found: Found[] = [];
  for (const candidate of candidatesIn(sentences).slice(0, READ)) {
    const { sayable, central } = model.oddsOf(candidate);
    if (sayable >= TOPIC_WEIGHTS.from && isFit(candidate, model)) {
      found.push({ candidate, sayable, central });
    }
  }
  found.sort((a, b) => b.sayable + b.central - a.sayable - a.central);
  const kept: Found[] = [];
  for (const one of found) {
    const sure = kept.length === 0 || one.sayable >= TOPIC_WEIGHTS.from + SECOND;
    const known = kept.some(({ candidate }) => isSame(candidate, one.candidate));
    if (sure && !known && kept.length < KEPT) kept.push(one);
  }
  return kept.map(({ candidate: { start, end, text }, central }) => {
    return { start, end, text, central: 1 / (1 + Math.exp(-central)) };
  });
}

/** Times have a place of their own in a reply. */
const TIME =
  /\b(?:moment|today|tonight|tomorrow|yesterday|morning|afternoon|evening|night|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:second|sec|minute|min|hour|hr|day|week|month|year)s?)\b/i;

/** Pictures and links are in the post, not what it is about; "I've seen your password" frightens; the rest makes an ailment of it. */
const UNFIT =
  /\b(?:links?|pics?|gif|screenshots?|nothing|anything|immune \w+|skin|stomach|back|neck|wrist|eyes?|teeth|doctors?|nurses?|ward|clinic|passwords?|passcodes?|pin|(?:phone|mobile|account|card|id) numbers?)$/i;

/** The model knows what is a thing; what may stand in public is not left to it. */
function isFit({ text, tokens, from, to }: Candidate, { classes }: TopicModel): boolean {
  return (
    // A word that nobody else writes is a name, or misspelt.
    tokens.slice(from, to).every((token) => isName(token) || classes(token.lower) !== null) &&
    // Where it happened is no thing.
    !tokens.slice(from, to).every(({ tags }) => tags.has('Place')) &&
    !VERBS_AT_END.test(tokens[to - 1]?.lower ?? '') &&
    ![OPINION, PRIVATE, PROFANITY, TIME, UNFIT].some((list) => list.test(text)) &&
    isSayable(text, 'noun', tokens.slice(from, to))
  );
}

/** The same place, or the same thing said again. */
function isSame(a: Candidate, b: Candidate): boolean {
  return (a.start < b.end && b.start < a.end) || headOf(a) === headOf(b);
}

const headOf = ({ tokens, to }: Candidate): string => tokens[to - 1]?.lower.replace(/s$/, '') ?? '';
