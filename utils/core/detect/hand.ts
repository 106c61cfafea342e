import { GROUPS, type Group } from './lexicon';
import type { PhraseHit } from './phrases';
import type { Token } from './tokens';
import { type Valence, valences } from './valence';

/** What the linguistic features of one post rest on; evidence reads the same hits. */
export interface HandFeatures {
  /** One number per name in {@link FEATURE_NAMES}. */
  values: number[];
  hits: PhraseHit<number>[];
  /** One bit for each word group that was hit. */
  groups: number;
  valence: number[];
}

const SURFACE = [
  'valence',
  'positive',
  'negative',
  'valenceDensity',
  'shouting',
  'exclamations',
  'questions',
  'endsAsking',
  'ellipsis',
  'happyEmoji',
  'angryEmoji',
  'length',
  'veryShort',
  'mentions',
  'startsWithMention',
  'startsDotMention',
  'link',
  'hashtags',
  'figures',
  'quotation',
  'stretched',
  'repost',
  'currency',
  'opensAnswering',
] as const;

/** Pairs that mean more together than apart: [name, present, absent]. */
const PAIRS: readonly (readonly [string, readonly Group[], readonly Group[]])[] = [
  ['myIssue', ['my', 'issue'], []],
  ['negTemporal', ['neg', 'temporal'], []],
  ['youStrong', ['you', 'strong'], []],
  ['plainThanks', ['thanks'], ['issue', 'neg']],
  ['plainQuestion', ['how'], ['neg', 'strong']],
  ['plainPraise', ['praise'], ['neg', 'strong']],
  ['issueNeg', ['issue', 'neg'], []],
  ['iIssue', ['i', 'issue'], []],
  ['againIssue', ['again', 'issue'], []],
  ['againNeg', ['again', 'neg'], []],
  ['waitDuration', ['wait', 'duration'], []],
  ['waitNeg', ['wait', 'neg'], []],
  ['thingsCant', ['things', 'cant'], []],
  ['thingsFault', ['things', 'fault'], []],
  ['requestFault', ['request', 'fault'], []],
  ['praiseFault', ['praise', 'fault'], []],
  ['youFault', ['you', 'fault'], []],
  ['moneyFault', ['money', 'harm'], []],
  ['newsAlone', ['news'], ['i', 'my', 'you', 'neg']],
  ['silent', [], ['issue', 'neg', 'strong', 'wait']],
];

export const FEATURE_NAMES: readonly string[] = [...GROUPS, ...SURFACE, ...PAIRS.map(([n]) => n)];

const HAPPY = new Set(
  '😀 😃 😄 😁 😊 🥰 😍 🤩 😘 ❤ ♥ 💕 👍 🙌 🎉 😎 🔥 ✨ 💖 😂 🤣 🙏 💯 👏 🤗 😆'.split(' '),
);
const ANGRY = new Set(
  '😠 😡 🤬 😤 😒 🙄 😞 😢 😭 👎 💩 😑 😐 😩 😫 🤦 🤷 😳 😔 😖 😣 😕 🙁 ☹ 😾 🤮 🤢'.split(' '),
);
const CURRENCY = new Set('$ £ € ₹ ¥'.split(' '));
const ANSWERS = new Set('yes no nope yep yeah yea ok okay not nah thats'.split(' '));
const QUOTES = new Set('" “ ”'.split(' '));
const EYES = new Set(': ; ='.split(' '));
const GLAD_MOUTHS = new Set([')', 'd', 'p', 'dd']);
const SAD_MOUTHS = new Set(['(', '/', '|', '[']);

/** Linguistic features of one tokenised post. Pure; linear in the number of tokens. */
export function handFeatures(
  text: string,
  tokens: readonly Token[],
  hits: PhraseHit<number>[],
  valence: Valence,
): HandFeatures {
  // Plain arrays: a typed array of this size lives outside the heap and costs more than the post.
  const values = new Array<number>(FEATURE_NAMES.length).fill(0);
  for (const { tag } of hits) values[tag] = Math.min(2, (values[tag] ?? 0) + 2 / 3);
  const signed = valences(tokens, valence);
  let at = surface(text, tokens, signed, values, GROUPS.length);
  const groups = hits.reduce((mask, { tag }) => mask | (1 << tag), 0);
  for (const [present, absent] of PAIR_MASKS) {
    values[at++] = (groups & present) === present && (groups & absent) === 0 ? 1 : 0;
  }
  return { values, hits, groups, valence: signed };
}

const BIT_OF = Object.fromEntries(GROUPS.map((group, i) => [group, 1 << i])) as Record<
  Group,
  number
>;

/** True where any word of the group stands in the post. */
export function has(hand: HandFeatures, group: Group): boolean {
  return (hand.groups & BIT_OF[group]) !== 0;
}

// One bit a group: there are fewer than 32.
const maskOf = (groups: readonly Group[]) =>
  groups.reduce((mask, group) => mask | (1 << GROUPS.indexOf(group)), 0);
const PAIR_MASKS = PAIRS.map(([, present, absent]) => [maskOf(present), maskOf(absent)] as const);

function surface(
  text: string,
  tokens: readonly Token[],
  signed: readonly number[],
  values: number[],
  from: number,
): number {
  let words = 0;
  let shouting = 0;
  let exclamations = 0;
  let questions = 0;
  let mentions = 0;
  let hashtags = 0;
  let dots = 0;
  const seen = { happy: 0, angry: 0, link: 0, figures: 0, quotes: 0, stretched: 0, currency: 0 };
  let sum = 0;
  let positive = 0;
  let negative = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const value = signed[i] ?? 0;
    sum += value;
    if (value > 0) positive += value;
    else negative -= value;
    switch (token.kind) {
      case 'word':
      case 'hashtag':
        words += 1;
        if (token.kind === 'hashtag') hashtags += 1;
        if (token.shouted) shouting += 1;
        if (token.form.includes('0')) seen.figures = 1;
        if (token.stretched) seen.stretched = 1;
        break;
      case 'mark':
        for (let k = token.start; k < Math.min(token.end, token.start + 8); k += 1) {
          if (text.charCodeAt(k) === 33) exclamations += 1;
          else questions += 1;
        }
        break;
      case 'mention':
        mentions += 1;
        break;
      case 'url':
        seen.link = 1;
        break;
      case 'symbol': {
        const { form } = token;
        if (HAPPY.has(form)) seen.happy = 1;
        else if (ANGRY.has(form)) seen.angry = 1;
        else if (CURRENCY.has(form)) seen.currency = 1;
        else if (QUOTES.has(form)) seen.quotes = 1;
        else if (form === '…') dots = 3;
        else if (EYES.has(form)) noteSmiley(tokens[i + 1], tokens[i + 2], token.end, seen);
        dots = form === '.' ? dots + 1 : dots >= 3 ? dots : 0;
        break;
      }
    }
  }
  const last = tokens.findLast((t) => t.kind !== 'url' && t.kind !== 'mention');
  const first = tokens[0];
  const n = Math.max(1, words);
  const list = [
    sum / 3,
    positive / 3,
    negative / 3,
    sum / Math.sqrt(n),
    Math.min(shouting, 4) / 2,
    Math.min(exclamations, 4) / 2,
    Math.min(questions, 3) / 1.5,
    last?.kind === 'mark' && last.form.includes('?') ? 1 : 0,
    dots >= 3 ? 1 : 0,
    seen.happy,
    seen.angry,
    Math.log(n) - 2.5,
    words < 5 ? 1 : 0,
    Math.min(mentions, 6) / 2,
    first?.kind === 'mention' ? 1 : 0,
    first?.form === '.' && tokens[1]?.kind === 'mention' ? 1 : 0,
    seen.link,
    Math.min(hashtags, 6) / 2,
    seen.figures,
    seen.quotes,
    seen.stretched,
    first?.form === 'rt' ? 1 : 0,
    seen.currency,
    ANSWERS.has(tokens.find((t) => t.word !== '')?.word ?? '') ? 1 : 0,
  ];
  for (let i = 0; i < list.length; i += 1) values[from + i] = list[i] ?? 0;
  return from + list.length;
}

function noteSmiley(
  next: Token | undefined,
  afterNext: Token | undefined,
  end: number,
  seen: { happy: number; angry: number },
): void {
  const mouth = next?.form === '-' ? afterNext : next;
  if (mouth === undefined || mouth.start > end + 1) return;
  if (GLAD_MOUTHS.has(mouth.form)) seen.happy = 1;
  else if (SAD_MOUTHS.has(mouth.form)) seen.angry = 1;
}
