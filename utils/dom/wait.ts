/** ms between two looks; below what people notice, above what a page would. */
const POLL = 50;

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Polls until `condition` holds. @returns false when it did not within `timeout` ms. */
export async function until(condition: () => boolean, timeout: number): Promise<boolean> {
  for (const end = performance.now() + timeout; performance.now() < end; await wait(POLL)) {
    if (condition()) return true;
  }
  return condition();
}
