import { parsePack } from '@/utils/core/policy/parse/parse-pack';
import { bundledPacks } from './bundled';
import { keepPackOf } from './read-packs';

/** A text that is no pack changes nothing: the last good one stays in force. */
export async function takeCompanyPack(text: string): Promise<void> {
  const parsed = parsePack(text, bundledPacks());
  if ('pack' in parsed) await keepPackOf('company', text, parsed.source);
}
