import type { FlagCases } from '../cases';
import { DISCRIMINATION } from './discrimination';
import { LEGAL } from './legal';
import { MINOR } from './minor';
import { PRIVACY } from './privacy';
import { SAFETY } from './safety';
import { SELF_HARM } from './self-harm';

/** Written after the hints had learned all they know, plain wording first, then hints; scored once. */
export const SEVENTH_SET: readonly (readonly [string, FlagCases])[] = [
  ['safety', SAFETY],
  ['legal', LEGAL],
  ['discrimination', DISCRIMINATION],
  ['self-harm', SELF_HARM],
  ['minor', MINOR],
  ['privacy', PRIVACY],
];
