import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A reader this close to the end still counts as being there. In px. */
const NEAR = 8;

/**
 * Opens a box of entries at its newest, and follows new ones while the reader is there.
 * A reader who scrolled up stays where they are.
 * @returns `keepPlace`, to be called right before older entries are put above, and the box's scroll handler.
 */
export function useNewestInView(box: RefObject<HTMLElement | null>, entries: readonly unknown[]) {
  const following = useRef(true);
  const fromEnd = useRef<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in the box changed, so its height did.
  useLayoutEffect(() => {
    const list = box.current;
    if (list !== null && following.current) list.scrollTop = list.scrollHeight;
  }, [entries]);

  // A panel made narrower has taller entries.
  useLayoutEffect(() => {
    const list = box.current;
    if (list === null) return;
    const widths = new ResizeObserver(() => {
      if (following.current) list.scrollTop = list.scrollHeight;
    });
    widths.observe(list);
    return () => widths.disconnect();
  }, [box]);

  useLayoutEffect(() => {
    const list = box.current;
    if (list === null || fromEnd.current === null) return;
    list.scrollTop = list.scrollHeight - fromEnd.current;
    fromEnd.current = null;
  });

  return {
    keepPlace() {
      const list = box.current;
      if (list !== null) fromEnd.current = list.scrollHeight - list.scrollTop;
    },
    onScroll() {
      const list = box.current;
      if (list === null) return;
      following.current = list.scrollHeight - list.scrollTop - list.clientHeight <= NEAR;
    },
  };
}
