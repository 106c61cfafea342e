import { groupHits } from '@/utils/core/detect/book';
import { judge } from '@/utils/core/detect/judge';
import { gramSums } from '@/utils/core/detect/model';
import { tokenise } from '@/utils/core/detect/tokens';
import { marksIn } from '@/utils/core/triage/marks';
import { whenIdle } from './idle';

/** Reaches what most complaints reach: the model, the lists, the evidence. */
const SAMPLE = 'Third day without internet and nobody answers. I was charged twice, refund me!';

/** The model and its lists are made when first asked for: each by itself, so that no turn gets long. */
const STEPS = [
  () => gramSums([]),
  () => groupHits(tokenise(SAMPLE)),
  () => marksIn(tokenise(SAMPLE)),
  () => judge({ text: SAMPLE, lang: 'en', relation: 'mention' }),
];

/** Makes ready what the first complaint would otherwise wait for. */
export function warmUp(signal: AbortSignal, steps: readonly (() => unknown)[] = STEPS): void {
  const [step, ...rest] = steps;
  if (!step) return;
  whenIdle(() => {
    step();
    warmUp(signal, rest);
  }, signal);
}
