import { groupHits } from '@/utils/core/detect/book';
import { judge } from '@/utils/core/detect/judge';
import { foreignLanguage } from '@/utils/core/detect/language';
import { gramSums } from '@/utils/core/detect/model';
import { tokenise } from '@/utils/core/detect/tokens';
import { companionsIn, marksIn, prepareMarks } from '@/utils/core/triage/marks';

/** Reaches what most complaints reach: the model, the lists, the evidence. */
const SAMPLE = 'Third day without internet and nobody answers. I was charged twice, refund me!';
/** Reaches the patterns that tell alphabets apart; one emoji in a post does. */
const NOT_ASCII = 'Café closed 😡';
/** Reaches what only grave ones do. */
const GRAVE = 'Your heater burned my daughter and nobody answers';

/** The model and its lists are made when first asked for: bit by bit, so that no turn gets long. */
function* steps(): Generator<void> {
  yield void foreignLanguage(null, NOT_ASCII);
  yield void gramSums([]);
  yield void groupHits([]);
  yield void groupHits(tokenise(SAMPLE));
  while (prepareMarks()) yield;
  yield void marksIn(tokenise(SAMPLE));
  yield void companionsIn(tokenise(SAMPLE));
  yield void judge({ text: SAMPLE, lang: 'en', relation: 'mention' });
  judge({ text: GRAVE, lang: 'en', relation: 'mention' });
}

/**
 * Makes ready what the first complaint would otherwise wait for, and a frame of the page with it:
 * 40 ms in a browser that has just started, each step in a turn of its own.
 */
export function warmUp(ready: () => void, left = steps()): void {
  setTimeout(() => {
    if (left.next().done) ready();
    else warmUp(ready, left);
  });
}
