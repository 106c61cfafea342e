import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { usePractice } from '../store';
import { V } from '../ui/box';
import type { Style } from '../ui/style';

export interface Row {
  key: string;
  render: () => ReactNode;
}

const ESTIMATE = 180;
/** px kept in the document above and below what is on screen. */
const OVERSCAN = 900;
const ROOT: Style = { position: 'relative' };

/** Heights by row, kept while the tab lives, so that going back finds the page as it was. */
const heights = new Map<string, number>();

/** One absolutely positioned cell that tells its height when it changes. */
function Cell({
  rowKey,
  top,
  onHeight,
  children,
}: {
  rowKey: string;
  top: number;
  onHeight: (key: string, height: number) => void;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const cell = ref.current;
    if (!cell) return;
    const measure = () => onHeight(rowKey, cell.getBoundingClientRect().height);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(cell);
    return () => observer.disconnect();
  }, [rowKey, onHeight]);
  return (
    <V
      ref={ref}
      data-testid="cellInnerDiv"
      style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
    >
      {children}
    </V>
  );
}

/**
 * X's timeline: only the cells near the screen are in the document, each moved
 * to its place; cells above that change height move all that follow.
 * @param scroller the element that scrolls, the window when left out
 */
export function Timeline({
  rows,
  label,
  scroller,
}: {
  rows: readonly Row[];
  label: string;
  scroller?: RefObject<HTMLElement>;
}) {
  const { settings } = usePractice();
  const root = useRef<HTMLDivElement>(null);
  const slots = useRef(1);
  const [, measured] = useState(0);
  const [view, setView] = useState({ from: 0, to: innerHeight });

  const onHeight = useCallback((key: string, height: number) => {
    if (heights.get(key) === height) return;
    heights.set(key, height);
    measured((count) => count + 1);
  }, []);

  useEffect(() => {
    const target: EventTarget = scroller?.current ?? window;
    const look = () => {
      const box = root.current?.getBoundingClientRect();
      if (!box) return;
      const top = scroller?.current?.getBoundingClientRect().top ?? 0;
      const from = Math.round((top - box.top) / 100) * 100;
      setView((old) => (old.from === from ? old : { from, to: from + innerHeight }));
    };
    look();
    target.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      target.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [scroller]);

  let top = 0;
  const shown: { row: Row; index: number; top: number }[] = [];
  rows.forEach((row, index) => {
    const height = heights.get(row.key) ?? ESTIMATE;
    if (top + height > view.from - OVERSCAN && top < view.to + OVERSCAN)
      shown.push({ row, index, top });
    top += height;
  });
  slots.current = Math.max(slots.current, shown.length);

  return (
    <V s={ROOT} aria-label={label}>
      <V ref={root} style={{ position: 'relative', minHeight: top }}>
        {shown.map(({ row, index, top: at }) => (
          <Cell
            key={settings.recycle ? index % slots.current : row.key}
            rowKey={row.key}
            top={at}
            onHeight={onHeight}
          >
            {row.render()}
          </Cell>
        ))}
      </V>
    </V>
  );
}
