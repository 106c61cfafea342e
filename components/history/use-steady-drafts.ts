import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * While the agent works below the history, an entry that arrives in it must not push the drafts
 * away from under the pointer: the page scrolls along. Browsers do this by themselves
 * (scroll anchoring), but not at the very top of a page.
 */
export function useSteadyDrafts(region: RefObject<HTMLElement | null>, history: unknown): void {
  const last = useRef<{ height: number; history: unknown } | null>(null);
  useLayoutEffect(() => {
    const element = region.current;
    if (element === null) return;
    const before = last.current;
    const height = element.offsetHeight;
    last.current = { height, history };
    if (before === null || before.history === null || before.history === history) return;
    if (before.height !== height && focusIsAfter(element))
      window.scrollBy(0, height - before.height);
  });
}

function focusIsAfter(element: HTMLElement): boolean {
  const { activeElement } = document;
  if (activeElement === null) return false;
  const position = element.compareDocumentPosition(activeElement);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
