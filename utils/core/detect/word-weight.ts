import { GramCounter } from './grams';
import { model, type Reading } from './model';
import { idfOfLevel } from './weights-format';

let counter: GramCounter | null = null;

/** Log-odds, up to the post's own scale, that the n-grams of one token alone speak for "complaint". */
export function wordWeight({ tokens }: Reading, index: number): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  const { levels, complaint } = model();
  counter ??= new GramCounter();
  counter.count([token]);
  let sum = 0;
  let square = 0;
  for (let i = 0; i < counter.size; i += 1) {
    const at = counter.touched[i] ?? 0;
    const value = idfOfLevel(levels[at] ?? 0);
    sum += value * (complaint.ngrams[at] ?? 0);
    square += value * value;
  }
  counter.clear();
  return square === 0 ? 0 : (sum * complaint.scale) / Math.sqrt(square) / tokens.length;
}
