import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A reader this close to the end still counts as being there. In px. */
const NEAR = 8;
/** px above an entry's head, so that nothing of it looks cut. */
const HEADROOM = 4;

/**
 * Opens a box of entries at its newest, and stays there while entries arrive or change their
 * height (a narrower panel). Where not even the newest fits, its head is what one sees.
 * A reader who scrolled up, or opened an entry, stays where they are.
 * @returns `keepPlace`, to be called right before older entries are put above, and the box's handlers.
 */
export function useNewestInView(box: RefObject<HTMLElement | null>) {
  const following = useRef(true);
  const lastTop = useRef(0);
  const lastSize = useRef('');
  const fromEnd = useRef<number | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    // Told before the frame is painted: nobody sees the box at another place.
    const sizes = new ResizeObserver(() => {
      if (following.current) element.scrollTop = newestAt(element);
    });
    for (const each of [element, ...element.children]) sizes.observe(each);
    return () => sizes.disconnect();
  }, [box]);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || fromEnd.current === null) return;
    element.scrollTop = element.scrollHeight - fromEnd.current;
    fromEnd.current = null;
  });

  return {
    keepPlace() {
      const element = box.current;
      if (element !== null) fromEnd.current = element.scrollHeight - element.scrollTop;
    },
    onScroll() {
      const element = box.current;
      if (element === null) return;
      const { scrollTop, scrollHeight, clientHeight } = element;
      const atEnd = newestAt(element) - scrollTop <= NEAR;
      const size = `${scrollHeight} ${clientHeight}`;
      // Only the reader's own scroll upwards leaves the end: one of ours may be told late, when the
      // entries have grown again, and a box that changes its size moves them itself.
      const upwards = scrollTop < lastTop.current && size === lastSize.current;
      following.current = atEnd || (following.current && !upwards);
      lastTop.current = scrollTop;
      lastSize.current = size;
    },
    onClickCapture() {
      following.current = false;
    },
  };
}

/** Where the box must be scrolled to for its last entry: to the end, but not past the entry's head. */
function newestAt(box: HTMLElement): number {
  const last = box.lastElementChild?.lastElementChild;
  const end = box.scrollHeight - box.clientHeight;
  if (!last) return end;
  const above = last.getBoundingClientRect().top - box.getBoundingClientRect().top - HEADROOM;
  return Math.min(end, box.scrollTop + above);
}
