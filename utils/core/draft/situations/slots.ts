import type { Context } from '../context';
import type { Slots } from './fill';

/** What a situation's templates may be filled with, for this post. */
export function slotsOf({ known, naming }: Context): Slots {
  const { it, wait, sum, on, where } = naming;
  return { ...known?.groups, it, wait, sum, on, where };
}
