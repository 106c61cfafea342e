import { mayHoldEmoji } from './emoji';
import { linkSpans } from './links';

/** X's limit for one post, in weighted characters. */
export const MAX_WEIGHTED_LENGTH = 280;

/** Any link counts as its t.co form. */
const LINK_LENGTH = 23;

/**
 * One whole emoji, however many code points it is made of. X's published parser
 * stops at Emoji 11; younger sequences count as one here, as X shows them.
 * Not a literal: TypeScript's target knows no `v` flag, the supported browsers do.
 */
const ONE_EMOJI = '\\p{Emoji_Presentation}\\ufe0f|\\p{RGI_Emoji}';
let emoji: RegExp | null = null;

/** Code points that weigh one; everything else weighs two (twitter-text configuration v3). */
function isLight(code: number): boolean {
  return (
    code <= 4351 ||
    (code >= 8192 && code <= 8205) ||
    (code >= 8208 && code <= 8223) ||
    (code >= 8242 && code <= 8247)
  );
}

/**
 * Length of `text` as X's composer counts it: NFC, most Latin, Greek, Cyrillic,
 * Arabic and Hebrew 1, the rest 2, a whole emoji 2, a link 23.
 * Source: twitter-text `config/v3.json` and its conformance cases.
 */
export function weightedLength(text: string): number {
  const normal = text.normalize('NFC');
  let length = 0;
  let from = 0;
  for (const link of linkSpans(normal)) {
    length += plainLength(normal.slice(from, link.start)) + LINK_LENGTH;
    from = link.end;
  }
  return length + plainLength(normal.slice(from));
}

function plainLength(text: string): number {
  let length = 0;
  let rest = text;
  if (mayHoldEmoji(text)) {
    emoji ??= new RegExp(ONE_EMOJI, 'gv');
    rest = text.replace(emoji, () => {
      length += 2;
      return '';
    });
  }
  for (const char of rest) length += isLight(char.charCodeAt(0)) ? 1 : 2;
  return length;
}
