import { readFileSync } from 'node:fs';
import type { JsonSchema } from './json-schema';

/** A published schema of a command's line, by the name of its file. */
export function schemaIn(file: string): JsonSchema {
  return JSON.parse(readFileSync(new URL(`../cli/schemas/${file}`, import.meta.url), 'utf8'));
}
