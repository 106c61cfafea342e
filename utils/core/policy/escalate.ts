import type { Escalation, PackFrame } from './schema/frame';
import type { Signal } from './schema/parts';
import { holds } from './when';

/** Who a post goes to and what may be drafted, decided before any draft: the first that applies. */
export function escalationFor(
  { escalations }: Pick<PackFrame, 'escalations'>,
  post: { flags: readonly Signal[]; severity: number | null; heat: number | null },
  /** Earlier contacts of this customer. */
  contacts: number,
): Escalation | null {
  return escalations.find(({ when }) => holds(when, post, contacts)) ?? null;
}
