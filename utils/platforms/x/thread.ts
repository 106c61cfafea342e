import type { PostRef } from '@/utils/core/post/post';
import type { Stretch, ThreadMemory } from '../adapter';
import { continuesBelow, isFocal } from './read/flags';
import { statusId } from './read/status';
import { AVATAR, CELL, CELL_CONTENT, CELL_HEADING, COMPOSER_DIALOG } from './selectors';
import { type Gap, type Place, stretchesOf } from './stretches';

/**
 * Which post answers which, as far as the page shows it. X omits "Replying to" inside threads, so
 * position tells: on a thread page the posts above the focal one lead down to it and those below
 * answer it, unless a line joins two neighbours. Elsewhere only the line counts. Where something
 * stands between ("Show replies", a deleted post) nothing is claimed.
 * @param thread see {@link ThreadMemory}; without it posts below a focal one that has been scrolled
 * away answer nobody.
 */
export function parents(articles: readonly Element[], thread?: ThreadMemory): Map<string, PostRef> {
  const found = new Map<string, PostRef>();
  for (const [list, timeline] of timelines(articles)) {
    const focal = timeline.find((place) => place.focal)?.id ?? shown(thread, list, timeline)?.focal;
    const memory = thread !== undefined && thread.focal === focal ? thread : undefined;
    memory?.lists.add(list);
    const stretches = stretchesOf(timeline, memory?.stretches);
    for (const [child, parent] of pairs(timeline, stretches, focal)) {
      found.set(child, { platform: 'x', id: parent });
    }
  }
  return found;
}

/** The thread, if a list without its focal post goes on with it. */
function shown(
  thread: ThreadMemory | undefined,
  list: Element,
  [first]: readonly Place[],
): ThreadMemory | undefined {
  if (!thread || !first) return undefined;
  if (thread.lists.has(list)) return thread;
  // Going back, X builds the list anew where it was left. The media viewer's list is another thread's.
  const known = first.id !== null && thread.stretches.has(first.id);
  return known && !list.closest(COMPOSER_DIALOG) ? thread : undefined;
}

function pairs(
  timeline: readonly Place[],
  stretches: readonly (Stretch | null)[],
  focal: string | null | undefined,
): [child: string, parent: string][] {
  const found: [string, string][] = [];
  timeline.forEach((place, index) => {
    const previous = timeline[index - 1];
    if (!previous) return;
    const leadsDown = place.focal || stretches[index] === 'above';
    const joined = leadsDown || (previous.continues && !previous.focal);
    const parent = joined
      ? place.above === 'none' && previous.id
      : stretches[index] === 'below' && focal;
    if (place.id && parent) found.push([place.id, parent]);
  });
  return found;
}

/** One list per column: X Pro shows several, and a dialog has its own. */
function timelines(articles: readonly Element[]): Map<Element, Place[]> {
  const byList = new Map<Element, Place[]>();
  for (const article of articles) {
    const cell = article.closest(CELL);
    if (!cell?.parentElement) continue;
    const places = byList.get(cell.parentElement) ?? [];
    byList.set(cell.parentElement, places);
    places.push({
      cell,
      id: statusId(article),
      focal: isFocal(article),
      continues: continuesBelow(article.querySelector(AVATAR)),
      above: gap(places.at(-1)?.cell, cell),
    });
  }
  return byList;
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
