import type { Flag } from '@/utils/core/post/verdict';
import type { FlagCases } from './cases';
import { DISCRIMINATION } from './discrimination';
import { LEGAL } from './legal';
import { MINOR } from './minor';
import { PRIVACY } from './privacy';
import { SAFETY } from './safety';
import { SELF_HARM } from './self-harm';

/** Posts by escalation flag, invented for the measure: handles and events are made up. */
export const FLAG_SET: readonly (readonly [Flag, FlagCases])[] = [
  ['safety', SAFETY],
  ['legal', LEGAL],
  ['discrimination', DISCRIMINATION],
  ['self-harm', SELF_HARM],
  ['minor', MINOR],
  ['privacy', PRIVACY],
];
