import { PARCELS } from './parcels';
import type { Situation } from './situation';

/** All situations; where a post tells two, the earlier one here is answered. */
export const SITUATIONS: readonly Situation[] = [...PARCELS];
