/** A person or company in the practice world. Every one is invented. */
export interface Person {
  /** Without @. */
  handle: string;
  name: string;
  /** 0..360, colours the drawn avatar. */
  hue: number;
  badge?: 'blue' | 'gold';
  bio?: string;
  followers?: number;
}

/** replies, reposts, likes, bookmarks, views */
export type Counts = readonly [number, number, number, number, number];

export type Media =
  | { kind: 'photo'; alt: string; hue: number; ratio: number }
  | { kind: 'photos'; alts: readonly string[]; hue: number }
  | { kind: 'video'; hue: number; ratio: number };

export interface Card {
  site: string;
  title: string;
  hue: number;
  large: boolean;
}

/** What the writer of a practice post had in mind: a hint for choosing posts in tests, never shown. */
export interface Meant {
  complaint: 'yes' | 'no' | 'unsure';
  category?: string;
  stakes?: 1 | 2 | 3 | 4;
  note?: string;
}

/** A post as the data files write it. */
export interface PostSeed {
  /** Stable name, unique in the world. */
  key: string;
  /** Handle of the author. */
  by: string;
  /** Minutes before the world's `now`. */
  ago: number;
  text: string | null;
  /** X's language tag; `en` unless said. */
  lang?: string;
  answers?: string;
  quotes?: string;
  media?: Media;
  card?: Card;
  counts?: Counts;
  /** X shows only this many characters, then "Show more". */
  cutAt?: number;
  edited?: boolean;
  /** Deleted by its author: X keeps an empty article in the thread. */
  gone?: boolean;
  meant?: Meant;
}

/** A post with its links resolved. Ids look like X's: time in the high bits. */
export interface WorldPost
  extends Omit<PostSeed, 'answers' | 'quotes' | 'ago' | 'counts' | 'lang'> {
  id: string;
  /** ms since the epoch. */
  at: number;
  lang: string;
  counts: Counts;
  answers: string | null;
  /** Whom a reply names at its beginning; X leaves them out of the text it shows. */
  replyingTo: readonly string[];
  quotes: string | null;
}

/** One row, or several joined by thread lines, in a timeline. */
export interface Entry {
  /** Ids, oldest first. */
  posts: readonly string[];
  repostedBy?: string;
  ad?: boolean;
  pinned?: boolean;
}

export interface World {
  /** ms since the epoch that all ages count from. */
  now: number;
  brand: Person;
  people: ReadonlyMap<string, Person>;
  posts: ReadonlyMap<string, WorldPost>;
  /** Id by the key of the data files. */
  ids: ReadonlyMap<string, string>;
  home: readonly Entry[];
}
