import * as v from 'valibot';
import { RELATIONS } from '@/utils/core/post/verdict';

/** One input line of `npm run -s detect`. */
export const DetectLine = v.pipe(
  v.object({
    id: v.pipe(
      v.union([v.string(), v.number()]),
      v.description('Id of the post; the output line bears it as it came.'),
    ),
    text: v.pipe(
      v.nullable(v.string()),
      v.description('Text of the post. Null where it has none; it is then not judged.'),
    ),
    lang: v.optional(
      v.pipe(
        v.nullable(v.string()),
        v.description('Language of the post as X names it, a tag such as "en".'),
      ),
      null,
    ),
    relation: v.optional(
      v.pipe(
        v.picklist(RELATIONS),
        v.description('How the post reaches the brand; "untagged" names it without its handle.'),
      ),
      'mention',
    ),
  }),
  v.description(
    'A post to judge. Other fields, such as those that the draft command takes, may stand beside these and change nothing.',
  ),
);
export type DetectLine = v.InferOutput<typeof DetectLine>;

/** What each field must be, in the words of the command. */
const MUST_BE: Record<string, string> = {
  id: 'a string',
  text: 'a string or null',
  lang: 'a string or null',
  relation: `one of ${RELATIONS.join(', ')}`,
} satisfies Record<keyof DetectLine, string>;

/** @returns the post, or what is wrong with the line in plain words */
export function readDetectLine(line: string): DetectLine | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  // Valibot takes a list for an object.
  if (Array.isArray(json)) return 'not a JSON object';
  const parsed = v.safeParse(DetectLine, json, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const field = v.getDotPath(parsed.issues[0]);
  return field === null ? 'not a JSON object' : `"${field}" must be ${MUST_BE[field]}`;
}
