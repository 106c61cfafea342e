/** Reading of words for the measures: plain, and apart from what the engine uses. */

const STOP = new Set(
  `a an the and or but so if then than that this these those there here it its it's is isn't are aren't was wasn't were weren't be been being am
  i i'm i've i'll i'd we we're we've we'll you you're you've you'll you'd your yours our ours my mine me us he she they them their his her
  do does did don't didn't doesn't have has had haven't hasn't hadn't will won't would can can't cannot could couldn't should shouldn't may might must
  not no nor never to of in on at by for from with without about into out up down off over under as while when where why how what which who whom
  just still also only already now again very too more most much many some any all each every both few other another same such own
  one get gets got getting go goes going come comes came make makes made take takes took want wants need needs let lets say says said tell tells told
  know think see look find ask try keep give given put way even ever yet since until before after because through during between
  please thanks thank sorry hi hello hey yes ok let's that's what's there's`.split(/\s+/),
);

/** Nouns that could be anything. */
const FILLER = new Set(
  'issue issues problem problems inconvenience experience experiences concern concerns matter situation thing things something anything nothing stuff trouble help service time times day post message tweet reply answer question people person customer customers bit lot today'.split(
    ' ',
  ),
);

/** Lower-case words and numbers; mentions and links are not what a post says. */
export function tokens(text: string): string[] {
  const bare = text
    .normalize('NFKC')
    .replace(/https?:\S+|[@＠]\w+/g, ' ')
    .replace(/[’‘]/g, "'")
    .toLowerCase();
  return bare.match(/\d+(?:[.,:]\d+)*|\p{L}+(?:'\p{L}+)?/gu) ?? [];
}

/** Crude stem: endings that do not change what is spoken of. */
export function stem(word: string): string {
  if (/^\d/.test(word)) return word.replaceAll(',', '');
  const base = word.replace(/'\w*$/, '');
  if (base.length <= 3) return base;
  return base
    .replace(/ies$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/([^s])s$/, '$1')
    .replace(/(?:ing|ed)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '');
}

export function isContent(word: string): boolean {
  return !STOP.has(word) && !FILLER.has(word) && (word.length > 2 || /\d/.test(word));
}

/** Words of a draft without its sign-off. */
export function body(draft: string): string {
  return draft.replace(/\s*[\^–—-]\s?\p{Lu}[\p{L}.'-]*$/u, '');
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

export function at(values: readonly number[], place: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(place * sorted.length))] ?? 0;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
