/** A list as it holds: the company's where it is locked or nothing else was set. */
export function listInForce(
  own: string[],
  company: readonly string[] | null,
  locked: boolean,
): string[] {
  if (company === null) return own;
  return locked || own.length === 0 ? [...company] : own;
}

/** What to store of a list that holds: what comes from the company stays the company's. */
export function listToStore(
  next: string[],
  before: string[],
  company: readonly string[] | null,
  locked: boolean,
): string[] {
  if (company === null) return next;
  if (locked) return before;
  return before.length === 0 && next.join('\n') === company.join('\n') ? [] : next;
}
