/** A thing the customer wrote, with its place in the post. Offsets are UTF-16, half open. */
export interface Detail {
  start: number;
  end: number;
  /** As written, cleaned of mentions and emoji. */
  text: string;
}

/** A thing the post speaks of. */
export interface Topic extends Detail {
  /** 0..1: how sure it is that the post is about it, and does not only mention it. */
  central: number;
}

/** How the problem can stand in a sentence of ours. */
export type ProblemForm =
  /** A whole clause: "your order still hasn't arrived". */
  | 'clause'
  /** A phrase that stands alone: "no tracking number", "six days 'out for delivery'". */
  | 'fragment'
  /** A thing: "the zip on your boots". */
  | 'noun';

/** The customer's own words, told from our side (my → your, your → our). */
export interface Problem {
  form: ProblemForm;
  /** Starts small unless a name comes first; no closing punctuation. */
  text: string;
  /** Where it stands in the post. */
  start: number;
  end: number;
  /** It says what went wrong, not only what was done. "I'm sorry …" fits only then. */
  wrong: boolean;
  /** 0..1. Below {@link NAME_FROM} nothing is named. */
  confidence: number;
}

/** Under this confidence a draft names nothing: abstaining beats misnaming. */
export const NAME_FROM = 0.5;

/** What a post says in its own words. Empty lists and nulls mean: not said, or not understood. */
export interface Specifics {
  /** Best first; forms differ. */
  problems: Problem[];
  /**
   * The thing it is about, told from our side: "your order", "the app on Apple TV". Where `wrong`,
   * the phrase says the fault itself: "your cancelled flight", "the 40 minutes on hold".
   */
  thing: Problem | null;
  /** "11 days", "over four hours". */
  durations: Detail[];
  amounts: Detail[];
  /** Days, dates and clock times. */
  dates: Detail[];
  /** "third time", "twice". */
  counts: Detail[];
  places: Detail[];
  products: Detail[];
  /** Things the post speaks of that a reply may name, told from our side; what it is most about first. */
  topics: Topic[];
  /** What they ask for: "a replacement card". */
  asks: Detail[];
  /** A promise they say was made to them. */
  promise: Detail | null;
  /** A due date that is still ahead: "by tomorrow", "the party is Saturday". */
  deadline: Detail | null;
  /** The post shows an e-mail address, a phone or an order number. None of them is ever repeated. */
  exposes: ('email' | 'phone' | 'reference')[];
}
