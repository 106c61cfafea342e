import { Tooltip } from '@base-ui/react/tooltip';
import { type RefObject, useEffect, useRef, useState } from 'react';
import hint from '@/components/ui/hint.module.css';
import styles from './mark-tip.module.css';

/** ms that the pointer rests on marked words before they are explained, as everywhere in the panel. */
const DELAY = 300;

/**
 * Which marked words the pointer or the caret is on. They lie under the text field, so the browser
 * cannot tell: their boxes do.
 * @param copy the marked copy of the text
 */
export function useMarkTip(copy: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const next = useRef<HTMLElement | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);

  function goTo(mark: HTMLElement | null) {
    if (mark === next.current) return;
    next.current = mark;
    clearTimeout(timer.current);
    if (mark === null) setShown(null);
    else timer.current = setTimeout(() => setShown(mark), DELAY);
  }
  const marks = () => [...(copy.current?.querySelectorAll<HTMLElement>('[data-tip]') ?? [])];

  return {
    shown,
    hide: () => goTo(null),
    under: (x: number, y: number) => goTo(marks().find((mark) => covers(mark, x, y)) ?? null),
    at: (caret: number) =>
      goTo(
        marks().find(({ dataset: { start, end } }) => {
          return Number(start) <= caret && caret <= Number(end);
        }) ?? null,
      ),
  };
}

function covers(mark: HTMLElement, x: number, y: number): boolean {
  return [...mark.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** Says it beside the words; the same stands in the list of sources or among the findings. */
export function MarkTip({ shown }: { shown: HTMLElement | null }) {
  return (
    <Tooltip.Root open={shown?.isConnected ?? false}>
      <Tooltip.Portal>
        <Tooltip.Positioner anchor={shown} sideOffset={6} collisionPadding={8} side="top">
          <Tooltip.Popup role="tooltip" className={`${hint.popup} ${styles.lines}`}>
            {shown?.dataset.tip}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
