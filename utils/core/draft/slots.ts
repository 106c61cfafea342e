/** A gap that the agent fills or removes before the text may be inserted, such as `[order date?]`. */
export interface Slot {
  /** UTF-16 offsets, half open. */
  start: number;
  end: number;
  /** What belongs there: "order date". */
  label: string;
}

const SLOT = /\[([^\][\n]{2,40})\?\]/g;

/** Open slots in a text, in order. */
export function openSlots(text: string): Slot[] {
  return [...text.matchAll(SLOT)].map(({ index, 0: whole, 1: label = '' }) => ({
    start: index,
    end: index + whole.length,
    label,
  }));
}
