import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Whether an element hides part of its text at its present width. While `open` it hides nothing,
 * and the last answer stands, so that what was opened can be closed again.
 */
export function useIsCut(
  element: RefObject<HTMLElement | null>,
  text: string,
  open: boolean,
): boolean {
  const [cut, setCut] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another height.
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null || open) return;
    const look = () => setCut(node.scrollHeight > node.clientHeight + 1);
    look();
    const widths = new ResizeObserver(look);
    widths.observe(node);
    return () => widths.disconnect();
  }, [element, text, open]);
  return cut;
}
