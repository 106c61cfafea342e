import { mayHoldEmoji } from '../text/emoji';
import type { Finding } from './finding';
import { fixFor, swapFor } from './fixes';
import type { Scene } from './kinds/kind';
import type { Span } from './pattern';

type Voiced = Pick<Finding, 'rule' | 'level' | 'message' | 'fixes'> & { span: Span };

/** Made where it is used: see `mayHoldEmoji`. */
const emojiIn = (text: string): Span[] =>
  mayHoldEmoji(text) ? spansOf(text, /\p{RGI_Emoji}/gv) : [];
const exclamationsIn = (text: string): Span[] => spansOf(text, /!+/g);

/** "We'll never ask for your PIN" is true of all of us. */
const WE = /\bwe\b(?!(?:'\w+)? (?:will )?(?:never|don't|do not|won't) ask)(?:'\w+)?/gi;

/** What the pack's `brand` block asks of a reply's voice: the part that is set in forms, without rules. */
export function voiceFindings(scene: Scene): Voiced[] {
  const { brand } = scene.pack;
  const { text } = scene.reading;
  const severity = scene.context.severity ?? 0;
  const found: Voiced[] = [];
  const add = (
    rule: string,
    message: string,
    span: Span,
    level: Voiced['level'] = 'warn',
    fixes: Voiced['fixes'] = [],
  ) => found.push({ rule: `brand.${rule}`, level, message, fixes, span });

  const limits = [
    ['emoji', brand.emoji, emojiIn],
    ['exclamation', brand.exclamation, exclamationsIn],
  ] as const;
  for (const [name, limit, spansIn] of limits) {
    if (!limit) continue;
    const spans = spansIn(text);
    const max = severity > (limit.max_severity ?? 4) ? 0 : limit.max;
    const what = name === 'emoji' ? 'emoji' : 'exclamation marks';
    for (const span of spans.slice(max)) {
      const words = max === 0 ? `No ${what} here.` : `At most ${max} ${what}.`;
      add(name, words, span, 'warn', [
        fixFor({ label: 'Take it out', replace: name === 'emoji' ? '' : '.' }, span, scene),
      ]);
    }
    for (const span of spans.slice(0, max)) {
      const word = text.slice(span.start, span.end);
      if (limit.allowed && name === 'emoji' && !limit.allowed.includes(word)) {
        add(name, `${word} is not among the brand's emoji.`, span);
      }
    }
  }
  if (brand.hashtags) {
    const tags = spansOf(text, /(?<![\w&])#[a-z]\w*/gi);
    for (const span of tags.slice(brand.hashtags.max)) {
      add('hashtags', `At most ${brand.hashtags.max} hashtags.`, span);
    }
  }
  for (const [word, better] of Object.entries(brand.prefer ?? {})) {
    for (const span of scene.find(wordPattern(word))) {
      const fix = swapFor(better, span, scene);
      add('prefer', `“${word}” is not how we say it.`, span, 'warn', [fix]);
    }
  }
  for (const word of brand.avoid ?? []) {
    for (const span of scene.find(wordPattern(word)))
      add('avoid', `We do not say “${word}”.`, span);
  }
  if (brand.sign_off?.required && !isSigned(text, brand.sign_off.style)) {
    const end = { start: text.length, end: text.length };
    const fix = fixFor({ label: 'Sign it', append: ` ${brand.sign_off.style}` }, end, scene);
    add('sign-off', 'Sign off with your name.', end, 'warn', [fix]);
  }
  if (brand.pronoun === 'I') {
    const first = spansOf(text, /\bI\b|\bI'/g).length === 0 ? spansOf(text, WE)[0] : undefined;
    if (first) add('pronoun', 'Say “I”: one person answers.', first, 'suggest');
  }
  if (brand.contractions === false) {
    for (const span of spansOf(text, /\b\w+'(?:ll|re|ve|d|m|t)\b/gi).slice(0, 3)) {
      add('contractions', 'Written out, please.', span, 'suggest');
    }
  }
  return found;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].slice(0, 20).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** The word itself, not part of another one. */
function wordPattern(word: string): string {
  const plain = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return `${/^\w/.test(word) ? '\\b' : ''}${plain}${/\w$/.test(word) ? '\\b' : ''}`;
}

/** "^{first_name}" asks for ^ and a name at the end. */
function isSigned(text: string, style: string): boolean {
  const mark = style.replace(/\{[a-z_]+\}/g, '').trim();
  const end = /(\S{0,3}?)\s?\p{L}[\p{L}.'-]{0,24}$/u.exec(text.trimEnd())?.[0] ?? '';
  return mark === '' ? /[.!?…]\s+\p{Lu}[\p{L}-]{0,24}$/u.test(text.trimEnd()) : end.includes(mark);
}
