import type { PostRef } from '@/utils/core/post/post';
import { continuesBelow, isFocal } from './read/flags';
import { statusId } from './read/status';
import { AVATAR, CELL, CELL_CONTENT, CELL_HEADING } from './selectors';

/** What stands between a post and the one above it. */
type Gap = 'none' | 'something' | 'heading';

interface Place {
  cell: Element;
  id: string | null;
  focal: boolean;
  /** A line leads from this post to the next cell. */
  continues: boolean;
  above: Gap;
}

/**
 * Which post answers which, as far as the page shows it. X omits "Replying to" inside threads, so
 * position tells: on a thread page the posts above the focal one lead down to it and those below
 * answer it, unless a line joins two neighbours. Elsewhere only the line counts. Where something
 * stands between ("Show replies", a deleted post) nothing is claimed.
 */
export function parents(articles: readonly Element[]): Map<string, PostRef> {
  const found = new Map<string, PostRef>();
  for (const timeline of timelines(articles)) {
    for (const [child, parent] of pairs(timeline)) found.set(child, { platform: 'x', id: parent });
  }
  return found;
}

function pairs(timeline: readonly Place[]): [child: string, parent: string][] {
  const found: [string, string][] = [];
  const focalIndex = timeline.findIndex((place) => place.focal);
  const focal = timeline[focalIndex];
  let recommended = false;
  timeline.forEach((place, index) => {
    const previous = timeline[index - 1];
    if (!previous) return;
    // Below a heading X shows posts it recommends ("Discover more"), which answer nobody here.
    if (index > focalIndex) recommended ||= place.above === 'heading';
    const joined = index <= focalIndex || (previous.continues && !previous.focal);
    const parent = joined
      ? place.above === 'none' && previous.id
      : focal && !recommended && focal.id;
    if (place.id && parent) found.push([place.id, parent]);
  });
  return found;
}

/** One list per column: X Pro shows several, and a dialog has its own. */
function timelines(articles: readonly Element[]): Iterable<Place[]> {
  const byParent = new Map<Element, Place[]>();
  for (const article of articles) {
    const cell = article.closest(CELL);
    if (!cell?.parentElement) continue;
    const places = byParent.get(cell.parentElement) ?? [];
    byParent.set(cell.parentElement, places);
    places.push({
      cell,
      id: statusId(article),
      focal: isFocal(article),
      continues: continuesBelow(article.querySelector(AVATAR)),
      above: gap(places.at(-1)?.cell, cell),
    });
  }
  return byParent.values();
}

/** Empty cells are separators and do not count. */
function gap(upper: Element | undefined, lower: Element): Gap {
  let found: Gap = 'none';
  let cell = upper?.nextElementSibling;
  for (; cell && cell !== lower; cell = cell.nextElementSibling) {
    if (cell.querySelector(CELL_HEADING)) return 'heading';
    if (cell.querySelector(CELL_CONTENT)) found = 'something';
  }
  return found;
}
