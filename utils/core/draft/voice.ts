import type { Pack } from '../policy/schema/pack';

/** How a brand speaks, as far as it changes words that are already chosen. */
export interface Voice {
  pronoun: 'I' | 'we';
  contractions: boolean;
  american: boolean;
  prefer: readonly (readonly [RegExp, string])[];
  /** The end of a reply, ready to be appended; null: unsigned. */
  signature: string | null;
}

export function voiceOf(
  { brand, locale }: Pick<Pack, 'brand' | 'locale'>,
  agent: string | null,
): Voice {
  return {
    pronoun: brand.pronoun === 'we' ? 'we' : 'I',
    contractions: brand.contractions !== false,
    american: locale === 'en-US',
    prefer: Object.entries(brand.prefer ?? {})
      .filter(([, better]) => !better.includes('{'))
      .map(
        ([word, better]) =>
          [
            new RegExp(`\\b${word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\\b`, 'gi'),
            better,
          ] as const,
      ),
    signature: agent ? signed(brand.sign_off?.style ?? '^{first_name}', agent) : null,
  };
}

function signed(style: string, agent: string): string {
  const initials = agent
    .split(/[\s.-]+/)
    .map((name) => name.charAt(0).toUpperCase())
    .join('');
  return style.replace(/\{([a-z_]+)\}/g, (_all, what: string) =>
    what.startsWith('initial') && /\p{Ll}/u.test(agent) ? initials : agent,
  );
}

const WE: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/g, "we're"],
  [/\bI am\b/g, 'we are'],
  [/\bI was\b/g, 'we were'],
  [/\bI\b/g, 'we'],
  [/\bmyself\b/g, 'ourselves'],
  [/\bMy\b/g, 'Our'],
  [/\bmy\b/g, 'our'],
  [/\bMine\b/g, 'Ours'],
  [/\bmine\b/g, 'ours'],
  [/\bme\b/g, 'us'],
];

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/\bparcel\b/g, 'package'],
  [/\bpostcode\b/g, 'zip code'],
  [/\bcancelled\b/g, 'canceled'],
  [/\bqueue\b/g, 'line'],
  [/\brotten\b/g, 'rough'],
  [/\benquiry\b/g, 'inquiry'],
  [/\bapologise\b/g, 'apologize'],
  [/\bwhilst\b/g, 'while'],
  [/\bin a shop\b/g, 'in a store'],
];

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'cannot'],
  [/\bwon't\b/g, 'will not'],
  [/\b(\w+)n't\b/g, '$1 not'],
  [/\b(\w+)'ll\b/g, '$1 will'],
  [/\b(\w+)'re\b/g, '$1 are'],
  [/\b(\w+)'ve\b/g, '$1 have'],
  [/\bI'm\b/g, 'I am'],
  [/\blet's\b/g, 'let us'],
  [/\bLet's\b/g, 'Let us'],
  [/\b(it|that|there|here|what|where|who|how)'s\b/gi, '$1 is'],
  [/\b(I|you|we|they)'d\b/gi, '$1 would'],
];

const swap = (text: string, table: readonly (readonly [RegExp, string])[]): string =>
  table.reduce((words, [from, to]) => words.replace(from, to), text);

/** Our own words in the brand's voice. */
export function inVoice(text: string, voice: Voice): string {
  let words = text;
  if (voice.american) words = swap(words, AMERICAN);
  words = asTold(words, voice);
  if (voice.pronoun !== 'we') return words;
  return swap(words, WE).replace(
    /[.!?] (?:we|us|our)/g,
    (found) => found.slice(0, 2) + found.charAt(2).toUpperCase() + found.slice(3),
  );
}

/** The customer's words: only what holds for any word of the reply. */
export function asTold(text: string, { contractions, prefer }: Voice): string {
  return swap(contractions ? text : swap(text, WRITTEN_OUT), prefer);
}
