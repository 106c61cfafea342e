import type { PatternNotes } from '@/utils/core/policy/pattern';
import type { PackSource } from '@/utils/core/policy/schema/pack';

/** A pack that comes with Amends, read when it was built. */
export interface BundledPack {
  source: PackSource;
  patterns: Record<string, PatternNotes>;
}
