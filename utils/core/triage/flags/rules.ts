import { BROKEN_PROMISE } from './broken-promise';
import { DEADLINE } from './deadline';
import { DISCRIMINATION } from './discrimination';
import { LEAVING } from './leaving';
import { LEGAL } from './legal';
import { MINOR } from './minor';
import { MONEY } from './money';
import { PRESS } from './press';
import { PRIVACY } from './privacy';
import { REPEAT_CONTACT } from './repeat-contact';
import type { FlagRule } from './rule';
import { SAFETY } from './safety';
import { SARCASM } from './sarcasm';
import { SELF_HARM } from './self-harm';
import { THREAT } from './threat';
import { VULNERABLE } from './vulnerable';

/** Gravest first: evidence shows the first ones. */
export const RULES: readonly FlagRule[] = [
  SELF_HARM,
  THREAT,
  SAFETY,
  DISCRIMINATION,
  PRIVACY,
  MINOR,
  VULNERABLE,
  LEGAL,
  PRESS,
  DEADLINE,
  BROKEN_PROMISE,
  REPEAT_CONTACT,
  MONEY,
  LEAVING,
  SARCASM,
];
