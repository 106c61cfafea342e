/**
 * Why the agent answers somebody who did not address the brand. X's rules allow care
 * replies to those who mention you first, so drafts for untagged posts wait for one of these.
 */
export const UNTAGGED_REASONS = ['asks-for-help', 'we-can-fix', 'at-risk', 'in-contact'] as const;
export type UntaggedReason = (typeof UNTAGGED_REASONS)[number];
