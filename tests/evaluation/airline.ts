import { readRows } from '../train/rows';
import { anchorLine, line, percent, scoreRows } from './scored';

/** Reasons of the airline set and the categories that answer to them. */
const CATEGORY_OF: Readonly<Record<string, readonly string[]>> = {
  'Customer Service Issue': ['service-contact'],
  'Flight Attendant Complaints': ['service-contact'],
  'Late Flight': ['delay'],
  longlines: ['delay'],
  'Cancelled Flight': ['cancellation'],
  'Lost Luggage': ['delivery'],
  'Damaged Luggage': ['delivery'],
  'Flight Booking Problems': ['booking'],
  'Bad Flight': ['quality'],
};
const SURE = 0.65;

/** Another set never learned from, with a sentiment label: only the ranking means something. */
export function apple(data: string, print: (line: string) => void): void {
  const rows = readRows(data, 'eval/apple_sentiment', 'dev-test');
  const scored = scoreRows(rows.filter((row) => row.label === 0 || row.label === 1));
  print('\nPosts about Apple, never learned from (negative or not: a proxy label)');
  print(line('all', scored));
}

/** A trade whose rows were never learned from. "Negative" there is not quite "complaint". */
export function airline(
  data: string,
  anchor: ReadonlyMap<string, number>,
  print: (line: string) => void,
): void {
  const rows = readRows(data, 'eval/airline', 'dev-test');
  const scored = scoreRows(rows);
  print('\nAirline tweets, never learned from, score ≥ .5');
  print(line('all', scored));
  print(anchorLine(rows, anchor));

  const known = scored.filter(
    ({ row, judgement }) =>
      CATEGORY_OF[row.category ?? ''] !== undefined &&
      (row.category_confidence ?? 0) >= SURE &&
      judgement.category !== null,
  );
  const right = known.filter(({ row, judgement }) =>
    CATEGORY_OF[row.category ?? '']?.includes(judgement.category ?? ''),
  );
  print(`  category: ${percent(right.length, known.length)} right (n = ${known.length})`);
}
