import type { FlagCases } from '../cases';
import { DISCRIMINATION } from './discrimination';
import { LEGAL } from './legal';
import { MINOR } from './minor';
import { PRIVACY } from './privacy';
import { SAFETY } from './safety';
import { SELF_HARM } from './self-harm';

/** Diverse in trade and in English; scored once before a rule was changed for it. */
export const FIFTH_SET: readonly (readonly [string, FlagCases])[] = [
  ['safety', SAFETY],
  ['legal', LEGAL],
  ['discrimination', DISCRIMINATION],
  ['self-harm', SELF_HARM],
  ['minor', MINOR],
  ['privacy', PRIVACY],
];
