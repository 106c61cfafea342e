import { toJsonSchema } from '@valibot/to-json-schema';
import { DetectLine } from './detect-line';
import { DraftLine } from './draft-line';
import { ReplyLine } from './reply-line';

/**
 * JSON Schemas of what the commands read a line, by command, from the very shapes that they read
 * by. That a time zone exists is checked on reading only.
 */
export function publishedLines(): Record<string, object> {
  return {
    detect: published('detect', DetectLine),
    draft: published('draft', DraftLine),
    'check-reply': published('check-reply', ReplyLine),
  };
}

function published(command: string, line: Parameters<typeof toJsonSchema>[0]): object {
  return {
    title: `Amends, an input line of npm run ${command}`,
    ...toJsonSchema(line, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' }),
  };
}
