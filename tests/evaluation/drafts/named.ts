import nlp from 'compromise/two';
import { body, isContent, share, stem, tokens } from './words';

export interface Pair {
  post: string;
  draft: string;
}

export interface Named {
  /** A content noun of the post and a second word of it. */
  named: number;
  /** A content noun of the post and a number, day, sum or name of it. */
  strict: number;
  /** Drafts whose post gives a number, day, sum or name at all. */
  strictOf: number;
  /** At least the thing: one noun of the post. */
  thing: number;
  /** Not even that. */
  unnamed: Pair[];
}

/**
 * Share of drafts that speak of this customer's problem. Words that drafts use whether the post has
 * them or not ("order", "charge") count only within a run of three words of the post, told by
 * either side: "order still hasn't arrived".
 */
export function namedShare(pairs: readonly Pair[]): Named {
  const read = pairs.map((pair) => ({
    pair,
    draft: new Set(tokens(body(pair.draft)).filter(isContent).map(stem)),
    post: new Set(tokens(pair.post).map(stem)),
  }));
  const own = ourOwnWords(read);
  let named = 0;
  let strict = 0;
  let thing = 0;
  let strictOf = 0;
  const unnamed: Pair[] = [];
  const nouns = new Map<string, Nouns>();
  for (const { pair, draft, post } of read) {
    const about = nouns.get(pair.post) ?? nounsOf(pair.post);
    nouns.set(pair.post, about);
    const shared = [...draft].filter((word) => post.has(word) && !own.has(word));
    const hasNoun = shared.some((word) => about.nouns.has(word));
    const detail = shared.some((word) => about.details.has(word));
    const run = sharedRun(pair).filter(isContent).map(stem);
    const told = run.length >= 2 && run.some((word) => about.nouns.has(word));
    if ((hasNoun && shared.length >= 2) || told) named += 1;
    else unnamed.push(pair);
    if (hasNoun || told) thing += 1;
    if (about.details.size > 0) {
      strictOf += 1;
      const number = detail || run.some((word) => about.details.has(word));
      if (((hasNoun && shared.length >= 2) || told) && number) strict += 1;
    }
  }
  return {
    named: share(named, pairs.length),
    strict: share(strict, strictOf),
    strictOf,
    thing: share(thing, pairs.length),
    unnamed,
  };
}

const SIDES: Record<string, string> = {
  i: 'you',
  we: 'you',
  me: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  "i'm": "you're",
  "we're": "you're",
  "i've": "you've",
  "we've": "you've",
  "i'd": "you'd",
  was: 'were',
  am: 'are',
  "wasn't": "weren't",
  cannot: "can't",
};

/** The longest run of words that post and draft have in common, whoever speaks; shorter than three: none. */
function sharedRun({ post, draft }: Pair): string[] {
  const told = (text: string) => tokens(text).map((word) => SIDES[word] ?? word);
  const theirs = ` ${told(post).join(' ')} `;
  const ours = told(body(draft));
  let best: string[] = [];
  for (let i = 0; i < ours.length; i += 1) {
    let end = i + 1;
    while (end <= ours.length && theirs.includes(` ${ours.slice(i, end).join(' ')} `)) end += 1;
    if (end - 1 - i > best.length) best = ours.slice(i, end - 1);
  }
  return best.length >= 3 ? best : [];
}

/** Stems that stand in more than one draft of fifty whose post does not have them. */
function ourOwnWords(read: readonly { draft: Set<string>; post: Set<string> }[]): Set<string> {
  const count = new Map<string, number>();
  for (const { draft, post } of read) {
    for (const word of draft) if (!post.has(word)) count.set(word, (count.get(word) ?? 0) + 1);
  }
  return new Set([...count].filter(([, times]) => times > read.length / 50).map(([word]) => word));
}

interface Nouns {
  nouns: Set<string>;
  details: Set<string>;
}

const DAY =
  /^(?:today|tonight|tomorrow|yesterday|christmas|(?:mon|tues|wednes|thurs|fri|satur|sun)day|twice|second|third)$/;

function nounsOf(post: string): Nouns {
  const nouns = new Set<string>();
  const details = new Set<string>();
  const doc = nlp(post.replace(/https?:\S+|[@＠]\w+/g, ' ').slice(0, 600));
  for (const sentence of doc.docs) {
    sentence.forEach((term, i) => {
      const tags = term.tags ?? new Set<string>();
      const word = term.text.toLowerCase();
      const noun = tags.has('Noun') && !tags.has('Pronoun');
      for (const part of tokens(word)) {
        if (noun && isContent(part)) nouns.add(stem(part));
        const name = noun && i > 0 && /^\p{Lu}/u.test(term.text) && !/^\p{Lu}+$/u.test(term.text);
        if (/\d/.test(part) || DAY.test(part) || tags.has('Value') || (name && isContent(part))) {
          details.add(stem(part));
        }
      }
    });
  }
  return { nouns, details };
}
