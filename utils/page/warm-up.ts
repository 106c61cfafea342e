import { judge } from '@/utils/core/detect/judge';

/** Reaches what most complaints reach: the model, the lists, the evidence. */
const SAMPLE = 'Third day without internet and nobody answers. I was charged twice, refund me!';

/** The model and its lists are made at the first post: before one is there, nobody waits for that. */
export function warmUp(): void {
  judge({ text: SAMPLE, lang: 'en', relation: 'mention' });
}
