import { ASKING } from './asking';
import { COMMERCE } from './commerce';
import { FEELING } from './feeling';
import { NEGATION } from './negation';
import { PEOPLE } from './people';
import { TIME } from './time';
import { TROUBLE } from './trouble';

/**
 * Word groups whose counts are features of the model. Written from general knowledge of how people
 * complain, before any error was looked at; what each is worth is learned. Order is part of the
 * weights: a change here needs `npm run train`.
 */
export const LEXICON = {
  ...TIME,
  ...NEGATION,
  ...PEOPLE,
  ...TROUBLE,
  ...FEELING,
  ...ASKING,
  ...COMMERCE,
} as const satisfies Record<string, string>;

export type Group = keyof typeof LEXICON;

export const GROUPS = Object.keys(LEXICON) as readonly Group[];
