import { CONTACT_SENSES } from './contact';
import { DISCRIMINATION_SENSES } from './discrimination';
import { LEGAL_SENSES } from './legal';
import { MINOR_SENSES } from './minor';
import { PEOPLE_SENSES } from './people';
import { PRESS_SENSES } from './press';
import { PRIVACY_SENSES } from './privacy';
import { SAFETY_SENSES } from './safety';
import { SELF_HARM_SENSES } from './self-harm';
import { THREAT_SENSES } from './threat';

/**
 * Kinds of words that flags are made of, written as `PhraseBook` reads them. A sense alone tells
 * nothing; rules look for senses near each other.
 */
export const SENSES = {
  ...PEOPLE_SENSES,
  ...SAFETY_SENSES,
  ...LEGAL_SENSES,
  ...DISCRIMINATION_SENSES,
  ...SELF_HARM_SENSES,
  ...MINOR_SENSES,
  ...PRIVACY_SENSES,
  ...CONTACT_SENSES,
  ...PRESS_SENSES,
  ...THREAT_SENSES,
} as const satisfies Record<string, string>;

export type Sense = keyof typeof SENSES;
