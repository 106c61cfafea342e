import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InspectOutput } from '../cli/output/inspect';

/** Real pages of X lie beside the project, never in it: they hold people's posts. */
const FOLDER = join(import.meta.dirname, '../../../shared/fixtures/x');

export const FIELDS = [
  'handle',
  'postId',
  'at',
  'text',
  'ad',
  'repostedBy',
  'quote',
  'replyingTo',
  'focal',
  'cut',
] as const;
export type Field = (typeof FIELDS)[number];
export type ExpectedPost = Pick<InspectOutput, Field>;

export const haveSavedPages = existsSync(join(FOLDER, 'expected.json'));

/** @returns the saved pages by file name with the posts each holds, in document order. */
export function savedPages(): { file: string; html: string; expected: ExpectedPost[] }[] {
  const expected: Record<string, ExpectedPost[]> = JSON.parse(
    readFileSync(join(FOLDER, 'expected.json'), 'utf8'),
  );
  return Object.entries(expected).map(([file, posts]) => ({
    file,
    html: readFileSync(join(FOLDER, file), 'utf8'),
    expected: posts,
  }));
}

/**
 * @returns one line for each field read otherwise than expected. White space is collapsed, because
 * some pages were indented when saved, and so is the mark of a shortened link.
 */
export function differences(expected: ExpectedPost, actual: ExpectedPost | undefined): string[] {
  if (!actual) return FIELDS.map((field) => `${field}: not read`);
  return FIELDS.filter((field) => comparable(expected[field]) !== comparable(actual[field])).map(
    (field) => `${field}: ${comparable(actual[field])} is not ${comparable(expected[field])}`,
  );
}

function comparable(value: ExpectedPost[Field]): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return value
    .replace(/…(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Posts right in every field, and for each field how often it was right. */
export function score(
  pairs: readonly { expected: ExpectedPost; actual: ExpectedPost | undefined }[],
) {
  const wrong = pairs.map(({ expected, actual }) => differences(expected, actual));
  const right = wrong.filter((lines) => lines.length === 0).length;
  const fields = FIELDS.map((field) => {
    const missed = wrong.filter((lines) => lines.some((line) => line.startsWith(`${field}:`)));
    return `${field} ${pairs.length - missed.length}`;
  });
  return { right, summary: `${right} of ${pairs.length} posts right; ${fields.join(', ')}` };
}
