import type { FlagCases } from '../cases';
import { DISCRIMINATION } from './discrimination';
import { LEGAL } from './legal';
import { MINOR } from './minor';
import { PRIVACY } from './privacy';
import { SAFETY } from './safety';
import { SELF_HARM } from './self-harm';

/** Written after the hints were learned and scored once: neither rules nor hints learned from it. */
export const SIXTH_SET: readonly (readonly [string, FlagCases])[] = [
  ['safety', SAFETY],
  ['legal', LEGAL],
  ['discrimination', DISCRIMINATION],
  ['self-harm', SELF_HARM],
  ['minor', MINOR],
  ['privacy', PRIVACY],
];
