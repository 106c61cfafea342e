import { toJsonSchema } from '@valibot/to-json-schema';
import { DetectLine } from './detect-line';
import { DraftLine } from './draft-line';
import { ReplyOutput } from './output/check-reply';
import { DetectOutput } from './output/detect';
import { DraftOutput } from './output/draft';
import { InspectOutput } from './output/inspect';
import { ReplyLine } from './reply-line';

type Shape = Parameters<typeof toJsonSchema>[0];

/** What the commands read a line, from the very shapes that they read by; `inspect` reads pages. */
const INPUT: Record<string, Shape> = {
  detect: DetectLine,
  draft: DraftLine,
  'check-reply': ReplyLine,
};

/** What they write a line: the compiler holds the commands to these shapes. */
const OUTPUT: Record<string, Shape> = {
  inspect: InspectOutput,
  detect: DetectOutput,
  draft: DraftOutput,
  'check-reply': ReplyOutput,
};

/**
 * JSON Schemas of the commands' lines, by the name of their file in `schemas`. That a time zone or a
 * day exists is checked on reading only.
 */
export function publishedLines(): Record<string, object> {
  const inputs = Object.entries(INPUT).map(([command, line]) => [
    `${command}.schema.json`,
    published(`an input line of npm run ${command}`, line),
  ]);
  const outputs = Object.entries(OUTPUT).map(([command, line]) => [
    `${command}.output.schema.json`,
    published(`an output line of npm run ${command}`, line),
  ]);
  return Object.fromEntries([...inputs, ...outputs]);
}

function published(what: string, line: Shape): object {
  return {
    title: `Amends, ${what}`,
    ...toJsonSchema(line, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' }),
  };
}
