import type { Theme } from '../adapter';
import { TEXT } from './selectors';

/** X's own defaults, where the page says nothing. */
const FONT_SIZE = 15;
const FONT_FAMILY =
  'TwitterChirp, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

/**
 * Light or dark by the luminance of what the page is painted with: X changes its darks (dim went in
 * 2026, extensions restore it). X writes colours and font size as inline styles of `body` and
 * `html`, so computed style, which is dearer, is only asked where those are missing.
 */
export function theme(doc: Document): Theme {
  const declaredDark = doc.documentElement.style.colorScheme.includes('dark');
  const background =
    paint(doc).find((colour) => luminance(colour) !== null) ??
    (declaredDark ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
  return {
    scheme: (luminance(background) ?? 1) < 0.5 ? 'dark' : 'light',
    background,
    fontSize: rootFontSize(doc),
    fontFamily: fontFamily(doc),
  };
}

function paint(doc: Document): string[] {
  const inline = doc.body?.style.backgroundColor;
  if (inline && luminance(inline) !== null) return [inline];
  return [doc.body, doc.documentElement]
    .filter((element) => element !== null)
    .map((element) => doc.defaultView?.getComputedStyle(element).backgroundColor ?? '');
}

/** 0 to 1, weighted as in ITU-R BT.709; null for what is no opaque colour in RGB. */
function luminance(colour: string): number | null {
  const match = /^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)(?:\s*[,/]\s*([\d.]+))?\)$/.exec(colour);
  if (!match || Number(match[4] ?? 1) < 0.5) return null;
  const [red, green, blue] = match.slice(1, 4).map(Number);
  return (0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)) / 255;
}

function rootFontSize(doc: Document): number {
  const root = doc.documentElement;
  const size = root.style.fontSize || doc.defaultView?.getComputedStyle(root).fontSize || '';
  const px = Number.parseFloat(size);
  return size.endsWith('px') && px > 0 ? px : FONT_SIZE;
}

function fontFamily(doc: Document): string {
  const text = doc.querySelector(TEXT);
  return (text && doc.defaultView?.getComputedStyle(text).fontFamily) || FONT_FAMILY;
}
