import { CLAIMS } from './violations/claims';
import { PRIVATE_DATA } from './violations/private-data';
import { SHAPE } from './violations/shape';
import type { Violation } from './violations/violation';
import { VOICE } from './violations/voice';

/** Written for this measure; none stands in a pack's own examples or in the unit tests. */
export const VIOLATIONS: readonly Violation[] = [...PRIVATE_DATA, ...CLAIMS, ...VOICE, ...SHAPE];
