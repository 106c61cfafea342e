import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InspectLine } from '../cli/saved-page';

/** Real pages of X lie beside the project, never in it: they hold people's posts. */
const FOLDER = fileURLToPath(new URL('../../../shared/fixtures/x/', import.meta.url));

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
export type ExpectedPost = Pick<InspectLine, Field>;

export const haveSavedPages = existsSync(`${FOLDER}expected.json`);

/** @returns the saved pages by file name with the posts each holds, in document order. */
export function savedPages(): { file: string; html: string; expected: ExpectedPost[] }[] {
  const expected: Record<string, ExpectedPost[]> = JSON.parse(
    readFileSync(`${FOLDER}expected.json`, 'utf8'),
  );
  return Object.entries(expected).map(([file, posts]) => ({
    file,
    html: readFileSync(FOLDER + file, 'utf8'),
    expected: posts,
  }));
}

/**
 * @returns one line for each field read otherwise than expected. White space is collapsed, because
 * some pages were indented when saved, and so is the mark of a shortened link.
 */
export function differences(expected: ExpectedPost, actual: ExpectedPost | undefined): string[] {
  if (!actual) return ['not read at all'];
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

/** Posts right in every field, and how often each field was right. */
export function score(pairs: readonly [ExpectedPost, ExpectedPost | undefined][]): string {
  const right = pairs.filter(([want, got]) => differences(want, got).length === 0).length;
  const fields = FIELDS.map((field) => {
    const wrong = pairs.filter(([want, got]) =>
      differences(want, got).some((line) => line.startsWith(`${field}:`) || !got),
    ).length;
    return `${field} ${pairs.length - wrong}`;
  });
  return `${right} of ${pairs.length} posts right; ${fields.join(', ')}`;
}
