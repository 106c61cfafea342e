import type { Needles } from '@/utils/core/policy/needles';
import type { PackSource } from '@/utils/core/policy/schema/pack';

/** A pack that comes with Amends, read when it was built. */
export interface BundledPack {
  source: PackSource;
  /** What a text must hold for each of its patterns, worked out ahead. */
  needles: Record<string, Needles>;
}
