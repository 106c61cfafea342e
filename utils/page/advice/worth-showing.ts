import type { Finding } from '@/utils/core/policy/finding';

/** ms without a key after which a reply counts as written for now. */
export const RESTS = 2500;

/**
 * What is worth the agent's eye beside a box they are typing in. Suggestions alone are not: they
 * come along with what is. What is missing always is while one writes, so it waits until typing
 * rests; once told it stays until it is there.
 * @param resting nobody typed for {@link RESTS}
 * @param told rules that were shown for this reply before
 * @param hushed rules that the agent wants to hear no more of
 */
export function worthShowing(
  findings: readonly Finding[],
  resting: boolean,
  told: ReadonlySet<string>,
  hushed: ReadonlySet<string>,
): Finding[] {
  const ready = findings.filter(
    (each) => !hushed.has(each.rule) && (resting || !isMissing(each) || told.has(each.rule)),
  );
  return ready.some(({ level }) => level !== 'suggest') ? ready : [];
}

/** Nothing that stands there is struck: something does not stand there. */
function isMissing({ start, end, unchecked }: Finding): boolean {
  return start === end && !unchecked;
}
