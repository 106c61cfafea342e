import type { Stretch } from '../adapter';

/** What stands between a post and the one above it. */
export type Gap = 'none' | 'something' | 'heading';

/** One post in a list of posts. */
export interface Place {
  cell: Element;
  id: string | null;
  focal: boolean;
  /** A line leads from this post to the next cell. */
  continues: boolean;
  above: Gap;
}

/**
 * Where in its thread each post of a list stands, null where the page does not tell. The focal post
 * tells, and once it is scrolled away those posts do that were on the page with it, or with others
 * that were.
 * @param known places by status id; those that can be told now are added.
 */
export function stretchesOf(
  timeline: readonly Place[],
  known: Map<string, Stretch> = new Map(),
): (Stretch | null)[] {
  const focal = timeline.findIndex((place) => place.focal);
  let before: Stretch | null = focal < 0 ? null : 'above';
  return timeline.map((place, index) => {
    if (index === focal) {
      before = 'below';
      return null;
    }
    if (focal < 0 && place.id !== null) before = known.get(place.id) ?? before;
    // Below a heading X shows posts it recommends ("Discover more"), which answer nobody here.
    if (before === 'below' && place.above === 'heading') before = 'beyond';
    if (before !== null && place.id !== null) known.set(place.id, before);
    return before;
  });
}
