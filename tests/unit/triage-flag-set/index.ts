import type { Flag } from '@/utils/core/post/verdict';
import { DISCRIMINATION } from './discrimination';
import { LEGAL } from './legal';
import { MINOR } from './minor';
import { PRIVACY } from './privacy';
import { SAFETY } from './safety';
import { SELF_HARM } from './self-harm';

interface FlagCases {
  /** Posts that must raise the flag. */
  raised: readonly string[];
  /** Posts that sound like it and must not. */
  nearMisses: readonly string[];
}

/** Posts by escalation flag, invented for the measure: handles and events are made up. */
export const FLAG_SET: readonly (readonly [Flag, FlagCases])[] = [
  ['safety', SAFETY],
  ['legal', LEGAL],
  ['discrimination', DISCRIMINATION],
  ['self-harm', SELF_HARM],
  ['minor', MINOR],
  ['privacy', PRIVACY],
];
