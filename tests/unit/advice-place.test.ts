import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standBeside, widthBeside } from '@/utils/page/advice/place';
import type { ComposerRoom } from '@/utils/platforms/adapter';

function rect(left: number, top: number, width: number, height: number): DOMRect {
  const box = {
    x: left,
    y: top,
    left,
    top,
    width,
    height,
    right: left + width,
    bottom: top + height,
  };
  return { ...box, toJSON: () => box };
}

const VIEW = { width: 1000, height: 800 };

/** A form of 600 × 100 whose row of buttons is its last 40 px. */
function room(top: number, more: Partial<ComposerRoom> = {}): ComposerRoom {
  return {
    box: rect(200, top, 600, 100),
    editor: rect(260, top + 10, 520, 40),
    keepClear: [rect(260, top + 60, 200, 36), rect(700, top + 60, 80, 36)],
    top: 54,
    listOpen: false,
    ...more,
  };
}

describe('where the strip stands', () => {
  it('is right under the form', () => {
    const stand = standBeside(room(300), { width: 568, height: 40 }, VIEW);
    expect(stand).toMatchObject({ top: 406, height: 40 });
  });

  it('is above the words where the window ends with the form', () => {
    const stand = standBeside(room(700), { width: 568, height: 40 }, VIEW);
    expect(stand).toMatchObject({ top: 710 - 6 - 40 });
  });

  it('is as much as fits under the form, and scrolls', () => {
    const stand = standBeside(room(500), { width: 568, height: 400 }, VIEW);
    expect(stand).toMatchObject({ top: 606, height: 188 });
  });

  it('is nowhere while the form is out of sight, or a list of the page’s own lies over it', () => {
    expect(standBeside(room(-200), { width: 568, height: 40 }, VIEW)).toBeNull();
    expect(standBeside(room(900), { width: 568, height: 40 }, VIEW)).toBeNull();
    const listed = room(300, { listOpen: true });
    expect(standBeside(listed, { width: 568, height: 40 }, VIEW)).toBeNull();
  });

  it('is never on the words or on anything one presses, wherever these are', () => {
    const place = fc.record({
      top: fc.integer({ min: -150, max: 850 }),
      height: fc.integer({ min: 20, max: 500 }),
      others: fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 900 }),
          fc.integer({ min: 0, max: 780 }),
          fc.integer({ min: 10, max: 400 }),
        ),
        { maxLength: 6 },
      ),
    });
    fc.assert(
      fc.property(place, ({ top, height, others }) => {
        const around = room(top);
        around.keepClear.push(...others.map(([x, y, width]) => rect(x, y, width, 30)));
        const width = widthBeside(around, VIEW.width);
        const stand = standBeside(around, { width, height }, VIEW);
        if (!stand) return;
        const bottom = stand.top + stand.height;
        expect(bottom).toBeLessThanOrEqual(VIEW.height);
        for (const each of [around.editor, ...around.keepClear]) {
          const beside = each.left >= stand.left + width || each.right <= stand.left;
          expect(beside || each.top >= bottom || each.bottom <= stand.top).toBe(true);
        }
      }),
    );
  });
});
