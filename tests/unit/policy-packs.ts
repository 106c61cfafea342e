import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LintInput } from '@/utils/core/policy/lint';
import { lint } from '@/utils/core/policy/lint';
import { parsePack } from '@/utils/core/policy/parse/parse-pack';
import type { Pack } from '@/utils/core/policy/schema/pack';

export { generalPack, loadPack, PACKS, packFiles } from '../cli/load-packs';

/** Material beside the project; its tests say that they were skipped where it is missing. */
export function shared(path: string): string | null {
  const file = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** A pack with these rules alone, written as its author would. */
export function packOf(rules: string, more = ''): Pack {
  const parsed = parsePack(
    `schema: care-policy/1\nid: test\nversion: 1\n${more}\nrules:\n${rules}`,
  );
  if ('errors' in parsed) throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
  return parsed.pack;
}

/** Ids of the rules that strike. */
export function strikes(pack: Pack, text: string, more: Partial<LintInput> = {}): string[] {
  return lint({ pack, text, ...more }).map(({ rule }) => rule);
}
