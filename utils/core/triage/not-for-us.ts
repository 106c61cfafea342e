import { GROUPS, type Group } from '@/utils/core/detect/lexicon';
import type { Reading } from '@/utils/core/detect/model';
import { PhraseBook } from '@/utils/core/detect/phrases';
import type { Flag, NotForUs, Relation } from '@/utils/core/post/verdict';

const SPAM = `giveaway, chance to win, follow and retweet|rt, recover/ed my|your|lost account|funds|money|crypto, dm me|him|her|us to|for recover|help|assistance|promo, contact|message|inbox|hit up him|her|them|me on|up on? whatsapp|instagram|telegram|whats,  hack/ed|hacking instagram|snapchat|gmail services?, got my account|money|funds back thanks|through|with|from, earn 0|money daily|weekly|from, promo code inside, use my code`;
const JOKE = `lol, lmao, lmfao, rofl, haha, hahaha, jk, just kidding, lolol`;
const COMPETITOR = `unlike|like|better|worse|switch/ed|switching|than|vs than|to _`;

let book: PhraseBook<'spam' | 'joke' | 'competitor'> | null = null;

const LAUGHTER = new Set(['😂', '🤣', '😆']);

/**
 * Why a flagged post may need no answer from us, or null. Cautious: any sign of a problem of the
 * author's own, and any flag, keeps the post with us.
 */
export function notForUsOf(
  reading: Reading,
  relation: Relation,
  flags: readonly Flag[],
): NotForUs | null {
  book ??= new PhraseBook([
    ['spam', SPAM],
    ['joke', JOKE],
    ['competitor', COMPETITOR],
  ]);
  const { tokens } = reading;
  const found = new Set(book.find(tokens).map(({ tag }) => tag));
  const groups = new Set<Group | undefined>(reading.hand.hits.map(({ tag }) => GROUPS[tag]));
  const none = (...names: Group[]) => names.every((name) => !groups.has(name));
  if (found.has('spam') && none('my')) return 'spam';
  if (flags.length > 0) return null;

  const trouble = !none('fault', 'harm', 'cant', 'negpast', 'unanswered', 'insult', 'waiting');
  const firstPerson = !none('i', 'my');
  // Above the balanced point the model has seen a complaint that these lists have not.
  if (reading.complaint < 0 && !trouble && none('issue', 'neg', 'strong')) {
    const asks = tokens.some((token) => token.form.includes('?')) || !none('whq', 'request');
    if (asks) return none('how') ? null : 'question';
    if (groups.has('praise')) return 'praise';
  }
  if (
    tokens[0]?.kind !== 'mention' &&
    !firstPerson &&
    !trouble &&
    none('you', 'youdid', 'issue', 'strong')
  ) {
    if (tokens.some(({ kind }) => kind === 'url') && groups.has('news')) return 'news';
  }
  const laughs = found.has('joke') || tokens.some(({ form }) => LAUGHTER.has(form));
  if (laughs && !trouble && !firstPerson) return 'joke';
  if (relation === 'untagged') {
    if (tokens[0]?.kind === 'mention' && !firstPerson && none('youdid')) return 'third-party';
    if (found.has('competitor') && !trouble && !firstPerson) return 'competitor';
  }
  return null;
}
