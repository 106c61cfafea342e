import { gramSums, type Reading } from './model';
import { COMPLAINT } from './weights/complaint';

/** Log-odds, up to the post's own scale, that the n-grams of one token alone speak for "complaint". */
export function wordWeight({ tokens }: Reading, index: number): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  return (gramSums([token]).complaint * COMPLAINT.scale) / tokens.length;
}
