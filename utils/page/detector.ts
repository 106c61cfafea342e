import type { judge } from '@/utils/core/detect/judge';
import type { asTaught } from '@/utils/core/detect/lessons';

/** What the page asks about a post. */
export interface Detector {
  judge: typeof judge;
  asTaught: typeof asTaught;
}

/**
 * Where the two scripts of a page meet: their isolated world, which the page cannot reach. A symbol,
 * because an element whose id is our name would stand under it even here.
 */
const MEETING = Symbol.for('amends.detector');

interface World {
  [MEETING]?: PromiseWithResolvers<Detector>;
}

function meeting(): PromiseWithResolvers<Detector> {
  const world: World = globalThis as object;
  world[MEETING] ??= Promise.withResolvers<Detector>();
  return world[MEETING];
}

/**
 * The detector is most of our code and all of our data, and nobody needs it before posts are there:
 * it comes in a script of its own, once the page has rest.
 */
export function detector(): Promise<Detector> {
  return meeting().promise;
}

/** Called once, by the script that holds it. */
export function offerDetector(offered: Detector): void {
  meeting().resolve(offered);
}
