import type { Reading } from '@/utils/core/detect/model';
import type { Token } from '@/utils/core/detect/tokens';
import type { CueHit } from './rule';

const words = (list: string) => new Set(list.split(' '));

/** Thanks and praise that are turned round by what they are for. */
const OPENERS = words(
  'thanks thank thx cheers congrats congratulations bravo kudos props love loving loved',
);
/** With a word of praise before it one of these opens as well. */
const PRAISED = words('job work going done touch move timing effort');
const PRAISE = words(
  'great good nice well amazing excellent brilliant fantastic top stellar lovely awesome superb perfect impeccable way fine',
);
const BAD_DEEDS = words(
  'losing ruining cancelling canceling wasting ignoring breaking charging overcharging delaying stranding forgetting destroying screwing stealing throwing dumping chucking locking smashing crushing denying refusing blocking deleting failing messing doubling hiding lying dropping abandoning ditching hanging cutting kicking freezing crashing leaking botching misplacing shrinking swapping mixing',
);
const GOOD_DEEDS = words(
  'fixing sorting helping solving finding replacing refunding returning saving even not without never no after before despite instead about',
);
const FAR = 7;
/** "Love" turns round only what nobody loves. */
const LOVES = words('love loving loved');
const WAITS = words(
  'waiting sitting standing queuing queueing spending paying sat holding wasting',
);
const LONG = words(
  'hold hour hours hrs mins minutes line queue days weeks ages phone again twice extra nothing forever',
);
const WAIT_FAR = 9;

/** What mockery says as evidence. */
const MOCKS = 'may be meant the other way round';

/**
 * Praise or thanks for what nobody thanks for: "thanks for losing my bag", "love waiting two hours on
 * hold". Narrow, because it brings posts before a person that the model took at their word.
 */
export function mockery({ tokens }: Reading): CueHit | null {
  for (let opener = 0; opener < tokens.length; opener += 1) {
    const word = tokens[opener]?.word ?? '';
    if (word === '' || !opens(word, tokens[opener - 1]?.word ?? '')) continue;
    const to = LOVES.has(word) ? lovedWait(tokens, opener) : badDeed(tokens, opener);
    if (to > 0) return { from: opener, to, why: MOCKS };
  }
  return null;
}

const opens = (word: string, before: string) =>
  OPENERS.has(word) || (PRAISED.has(word) && PRAISE.has(before));

/** @returns the index after the bad deed that follows, 0 where none does */
function badDeed(tokens: readonly Token[], opener: number): number {
  let words = 0;
  for (let i = opener + 1; i < tokens.length && words < FAR; i += 1) {
    const word = tokens[i]?.word ?? '';
    if (word === '') continue;
    words += 1;
    if (GOOD_DEEDS.has(word)) return 0;
    if (BAD_DEEDS.has(word)) return i + 1;
  }
  return 0;
}

/** @returns the index after a long wait that follows at once, 0 where none does */
function lovedWait(tokens: readonly Token[], opener: number): number {
  let waits = 0;
  for (let i = opener + 1; i < tokens.length && i <= opener + WAIT_FAR; i += 1) {
    const word = tokens[i]?.word ?? '';
    if (waits === 0) {
      if (WAITS.has(word)) waits = i;
      else if (i > opener + 2) return 0;
    } else if (LONG.has(word)) return i + 1;
  }
  return 0;
}
