export interface FlagCases {
  /** Posts that must raise the flag. */
  raised: readonly string[];
  /** Posts that sound like it and must not. */
  nearMisses: readonly string[];
}
