import type { Question, Subject } from '../subject';

/** What a post says when it tells since when. */
export const WHEN =
  /since|after|yesterday|today|tonight|morning|night|week|month|\bago\b|hours?|days?|updat|upgrad|always|ever since|every time|whenever/;

export const SINCE: Question = { ask: 'Since when?', unless: WHEN };

/** The next step where the trade is plain and the kind is not. */
export const step = (id: string, rest: Omit<Subject, 'id' | 'noun'>): Subject => ({
  id,
  noun: null,
  ...rest,
});
