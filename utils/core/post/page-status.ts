/** What Amends could read of the page in front of the agent: never a guess, always a count. */
export interface PageStatus {
  /** Posts on the page so far, by status id where they have one. */
  seen: number;
  /** Of these, posts that could be read. */
  read: number;
  /** About the brand, by verdict. */
  complaints: number;
  unsure: number;
  notJudged: number;
  /** Why they were not judged, with how many: a language's tag, or `no-text`. */
  notJudgedFor: Record<string, number>;
  /** What could not be stored yet although it was tried; it is offered again until it is. */
  unstored: number;
  /** The logged-in account, null when logged out or unreadable. */
  account: string | null;
  /** Handles that count as the brand; empty means nothing is marked until the agent enters one. */
  brandHandles: string[];
}
