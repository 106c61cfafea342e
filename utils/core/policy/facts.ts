/**
 * What a draft may promise or point to. A policy pack supplies these; without
 * one the built-in general facts hold, which promise nothing.
 */
export interface PolicyFacts {
  /** Pack id, shown as the basis of a fact. */
  id: string;
  /** Teams that a holding reply may name, in plain words; null: none is named. */
  teams: Record<HoldingTopic, string | null>;
  /** When the customer hears from us next, such as "by 6pm"; null: no time is given. */
  nextUpdate: string | null;
  /** Link that opens a private message; null: plain "DM me". */
  dmLink: string | null;
  spelling: 'en-GB' | 'en-US';
}

export type HoldingTopic = 'safety' | 'legal' | 'discrimination' | 'privacy' | 'press';
