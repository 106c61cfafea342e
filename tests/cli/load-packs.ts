import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePack } from '@/utils/core/policy/parse/parse-pack';
import type { PackError } from '@/utils/core/policy/parse/read-yaml';
import type { Pack } from '@/utils/core/policy/schema/pack';

export const PACKS = fileURLToPath(new URL('../../public/packs/', import.meta.url));

/** The general pack, which all others may extend. */
export function generalPack(): Pack {
  const parsed = parsePack(readFileSync(`${PACKS}general.yaml`, 'utf8'));
  if ('errors' in parsed) throw new Error(sayErrors('general.yaml', parsed.errors));
  return parsed.pack;
}

/** A pack file; it may extend any of our own. Throws with every error and its line. */
export function loadPack(file: string): Pack {
  const parents = new Map([['general', generalPack()]]);
  for (const name of packFiles()) {
    if (name === 'general.yaml') continue;
    const parsed = parsePack(readFileSync(`${PACKS}${name}`, 'utf8'), parents);
    if ('pack' in parsed) parents.set(parsed.pack.id, parsed.pack);
  }
  const parsed = parsePack(readFileSync(file, 'utf8'), parents);
  if ('errors' in parsed) throw new Error(sayErrors(file, parsed.errors));
  for (const note of parsed.notes) console.error(sayErrors(file, [note]));
  return parsed.pack;
}

/** The pack that a command was given, else the general one; a pack in error ends the command with its errors alone. */
export function packGiven(file: string | undefined): Pack {
  try {
    return file === undefined ? generalPack() : loadPack(file);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

export function packFiles(): string[] {
  return readdirSync(PACKS).filter((name) => name.endsWith('.yaml'));
}

function sayErrors(file: string, errors: readonly PackError[]): string {
  return errors.map(({ line, message, kept }) => `${file}:${line}: ${message} ${kept}`).join('\n');
}
