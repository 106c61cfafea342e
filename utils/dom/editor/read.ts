/** Draft.js marks its paragraphs so; React-beautiful-dnd wrappers may stand around them since 2026. */
export const BLOCK = '[data-block="true"]';
/** Draft.js keeps an empty line open with it in some builds. */
export const ZERO_WIDTH = '\u200b';

/** @returns what the editor holds, a line a paragraph, ordinary spaces; '' for an empty box. */
export function readEditor(editor: HTMLElement): string {
  const blocks = [...editor.querySelectorAll(BLOCK)];
  const lines = blocks.length > 0 ? blocks.map(lineOf) : [lineOf(editor)];
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

function lineOf(block: Element): string {
  return (block.textContent ?? '').replaceAll(ZERO_WIDTH, '').replace(/\n$/, '');
}

/** Equal as people see it: editors may add or drop trailing white space of their own. */
export function sameText(a: string, b: string): boolean {
  return tidy(a) === tidy(b);
}

/** True when `part` stands in `text` by itself, not as the beginning of other words. */
export function holds(text: string, part: string): boolean {
  const inside = ` ${tidy(text).replace(/\s+/g, ' ')} `;
  return inside.includes(` ${tidy(part).replace(/\s+/g, ' ')} `);
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
}
