import { parsePack } from '@/utils/core/policy/parse/parse-pack';
import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import type { Pack } from '@/utils/core/policy/schema/pack';
import {
  type PolicySetting,
  readPolicySetting,
  watchPolicySetting,
} from '@/utils/settings/policy-setting';
import { BUNDLED } from './bundled';

let general: Pack | null = null;

/** The pack that all others extend. Parsed once a context. */
export function generalPack(): Pack {
  general ??= parseBundled('general', new Map());
  return general;
}

/**
 * The pack that a setting chooses, ready for drafts and linter. One that cannot be read is never
 * used in part: the general pack holds instead, and `problem` says so.
 */
export async function policyOf({ choice, own, role, crisis }: PolicySetting): Promise<PolicyInUse> {
  const base = { role, crisis };
  if (choice === 'general') return { ...base, pack: generalPack(), problem: null };
  const text = choice === 'own' ? own : (BUNDLED.get(choice) ?? null);
  if (text === null) {
    return { ...base, pack: generalPack(), problem: `There is no policy pack "${choice}".` };
  }
  const parsed = parsePack(text, parents(choice));
  if ('pack' in parsed) return { ...base, pack: parsed.pack, problem: null };
  const [first] = parsed.errors;
  return {
    ...base,
    pack: generalPack(),
    problem: `Line ${first?.line ?? 1}: ${first?.message ?? 'cannot be read'}`,
  };
}

/** Packs that another may extend. */
export function parents(except: string): ReadonlyMap<string, Pack> {
  const known = new Map([['general', generalPack()]]);
  // Only a pack of the desk's own may build on an industry's: those build on the general one alone.
  if (except !== 'own') return known;
  for (const id of BUNDLED.keys()) {
    if (id !== 'general') known.set(id, parseBundled(id, known));
  }
  return known;
}

function parseBundled(id: string, known: ReadonlyMap<string, Pack>): Pack {
  const parsed = parsePack(BUNDLED.get(id) ?? '', known);
  if ('pack' in parsed) return parsed.pack;
  throw new Error(
    `The pack ${id} that comes with Amends cannot be read: ${parsed.errors[0]?.message}`,
  );
}

export async function readPolicy(): Promise<PolicyInUse> {
  return policyOf(await readPolicySetting());
}

/** Calls back on every later change. @returns a function that stops it. */
export function watchPolicy(onChange: (policy: PolicyInUse) => void): () => void {
  return watchPolicySetting(async (setting) => onChange(await policyOf(setting)));
}
