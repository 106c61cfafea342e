import { has } from '@/utils/core/detect/hand';
import type { Group } from '@/utils/core/detect/lexicon';
import type { Reading } from '@/utils/core/detect/model';
import type { Flag, NotForUs, Relation } from '@/utils/core/post/verdict';
import type { Marks, Sign } from './marks';

/** Log-odds of "complaint" from which on a defect is worth a look: below it is somebody's joke. */
const DEFECT_FROM = -2.2;
const LAUGHTER = new Set(['😂', '🤣', '😆']);

/**
 * Why a flagged post may need no answer from us, or null. Cautious: any sign of a problem of the
 * author's own, and any flag, keeps the post with us.
 */
export function notForUsOf(
  reading: Reading,
  marks: Marks,
  relation: Relation,
  flags: readonly Flag[],
): NotForUs | null {
  const { tokens } = reading;
  const found = (sign: Sign) => marks.signs.has(sign);
  const none = (...names: Group[]) => names.every((name) => !has(reading.hand, name));
  const trouble =
    found('defect') ||
    found('damage') ||
    !none('fault', 'harm', 'cant', 'negpast', 'unanswered', 'insult', 'waiting');
  if (found('spam') && none('my')) return 'spam';
  if (found('bait') && !trouble && none('issue', 'strong', 'youdid')) return 'spam';
  const shop = asksAboutShop(marks);
  // "Open on Monday?" names a day without being pressed for time.
  if (flags.some((flag) => !(shop && flag === 'deadline'))) return null;

  const firstPerson = !none('i', 'my');
  // Above the balanced point the model has seen a complaint that these lists have not.
  if (reading.complaint < 0 && !trouble && none('issue', 'strong')) {
    const asks = tokens.some((token) => token.form.includes('?')) || !none('whq', 'request');
    if (!asks && found('gratitude')) return 'praise';
    const asking = shop || (none('whq') && !none('how'));
    if (asking && none('neg') && !found('rhetorical') && isAllQuestions(reading)) {
      return 'question';
    }
  }
  if (
    tokens[0]?.kind !== 'mention' &&
    !firstPerson &&
    !trouble &&
    none('you', 'youdid', 'issue', 'strong')
  ) {
    if (tokens.some(({ kind }) => kind === 'url') && has(reading.hand, 'news')) return 'news';
  }
  const laughs = found('joke') || tokens.some(({ form }) => LAUGHTER.has(form));
  if (laughs && !trouble && !firstPerson) return 'joke';
  if (relation === 'untagged') {
    if (tokens[0]?.kind === 'mention' && !firstPerson && none('youdid')) return 'third-party';
    if (found('competitor') && !trouble && !firstPerson) return 'competitor';
  }
  return null;
}

/** About opening times, stock and the like: other questions turned out to be complaints half of the time. */
export function asksAboutShop(marks: Marks): boolean {
  return marks.signs.has('shop');
}

/** A defect of one's own in the words of someone who stays polite: the model hears no complaint in it. */
export function tellsOfDefect(reading: Reading, marks: Marks): boolean {
  return marks.signs.has('defect') && reading.complaint > DEFECT_FROM;
}

/** Every sentence ends in a question mark: nothing is told before or after. */
function isAllQuestions({ tokens }: Reading): boolean {
  const marks = tokens.filter(({ kind, form }) => kind === 'mark' || form === '.' || form === '…');
  const last = tokens.findLast(({ kind }) => kind === 'word' || kind === 'mark');
  return last?.kind === 'mark' && marks.every(({ form }) => form === '?');
}
