import { type RefObject, useEffect } from 'react';

/**
 * While the agent works below the history, an entry that arrives in it must not push the drafts
 * away from under the pointer: the page scrolls along. Browsers do this by themselves
 * (scroll anchoring), but not at the very top of a page.
 */
export function useSteadyDrafts(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    let height = element.offsetHeight;
    const heights = new ResizeObserver(() => {
      const grew = element.offsetHeight - height;
      height += grew;
      if (window.scrollY === 0 && focusIsAfter(element)) window.scrollBy(0, grew);
    });
    heights.observe(element);
    return () => heights.disconnect();
  }, [region]);
}

function focusIsAfter(element: HTMLElement): boolean {
  const { activeElement } = document;
  if (activeElement === null) return false;
  const position = element.compareDocumentPosition(activeElement);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
