import type { LintContext } from './kinds/kind';
import type { When } from './schema/parts';

/** Whether a condition holds for a post. What was not judged meets no condition about it. */
export function holds(
  when: When,
  { flags, severity, heat }: Pick<LintContext, 'flags' | 'severity' | 'heat'>,
  contacts: number,
): boolean {
  const { flag, any_flag = [], not_flags = [] } = when;
  const wanted = [...(flag ? [flag] : []), ...(when.flags ?? []), ...any_flag];
  if (wanted.length > 0 && !wanted.some((one) => flags.includes(one))) return false;
  if (not_flags.some((one) => flags.includes(one))) return false;
  return (
    within(severity, when.severity_gte, when.severity_lte) &&
    within(heat, when.heat_gte, when.heat_lte) &&
    (when.contacts_gte === undefined || contacts >= when.contacts_gte)
  );
}

function within(value: number | null, from?: number, to?: number): boolean {
  if (from === undefined && to === undefined) return true;
  return value !== null && value >= (from ?? value) && value <= (to ?? value);
}
