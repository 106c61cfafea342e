import type { ComposerRoom } from '@/utils/platforms/adapter';

/** px between the strip and what it stands beside. */
const GAP = 6;
/** px that the form is inset. */
const INSET = 16;
/** px; no wider than lines can be read. */
const WIDEST = 568;
/** px; less shows no whole line. */
const LOWEST = 40;

export interface Stand {
  left: number;
  top: number;
  /** px that may show; the rest scrolls inside. */
  height: number;
}

type Area = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** px that a strip under this box is wide in a window of that width. */
export function widthBeside({ box }: Pick<ComposerRoom, 'box'>, view: number): number {
  return Math.min(WIDEST, box.width - 2 * INSET, view - 2 * GAP);
}

/**
 * Where the strip stands: right under the box, else under what one presses there, else above the
 * words or, one row further up each time, above what lies over them; never on any of these.
 * @param size px that the strip would take.
 * @param view px of the window.
 * @returns null when the box is out of sight or there is no such place.
 */
export function standBeside(
  { box, editor, keepClear, top: ceiling, listOpen }: ComposerRoom,
  size: { width: number; height: number },
  view: { width: number; height: number },
): Stand | null {
  if (listOpen || editor.bottom < ceiling || editor.top > view.height) return null;
  const left = Math.max(GAP, Math.min(box.left + INSET, view.width - size.width - GAP));
  const taken: Area[] = [editor, ...keepClear];
  const free = (top: number, height: number): boolean =>
    top >= ceiling &&
    top + height <= view.height &&
    !taken.some((each) =>
      overlap(each, { left, right: left + size.width, top, bottom: top + height }),
    );

  const controls = keepClear.filter((each) => overlap(each, box)).map(({ bottom }) => bottom);
  const under = [box.bottom, Math.max(editor.bottom, ...controls)].map((edge) => edge + GAP);
  const rows = [editor.top, ...keepClear.map(({ top }) => top)]
    .filter((top) => top <= editor.top)
    .sort((a, b) => b - a);
  for (const least of [2 * LOWEST, LOWEST]) {
    const height = Math.min(size.height, least);
    const below = under.find((top) => free(top, height));
    if (below !== undefined) {
      return { left, top: below, height: Math.min(size.height, roomUnder(below)) };
    }
    const whole = least > LOWEST ? size.height : height;
    const above = rows.map((top) => top - GAP - whole).find((top) => free(top, whole));
    if (above !== undefined) return { left, top: above, height: whole };
  }
  return null;

  function roomUnder(top: number): number {
    const next = taken
      .filter((each) => each.top >= top && each.left < left + size.width && each.right > left)
      .map((each) => each.top - GAP);
    return Math.min(view.height - GAP, ...next) - top;
  }
}

function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
