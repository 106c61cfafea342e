import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import type { Pack } from '@/utils/core/policy/schema/pack';
import {
  type PolicySetting,
  readPolicySetting,
  watchPolicySetting,
} from '@/utils/settings/policy-setting';
import { bundledPack, generalPack } from './bundled';
import { ownPack } from './own-pack';

/**
 * The pack that a setting chooses, ready for drafts and linter. One that cannot be read is never
 * used in part: the general pack holds instead, and `problem` says so.
 */
export async function policyOf({ choice, own, role, crisis }: PolicySetting): Promise<PolicyInUse> {
  const chosen = await chosenPack(choice, own);
  if ('pack' in chosen) return { pack: chosen.pack, role, crisis, problem: null };
  return { pack: generalPack(), role, crisis, problem: chosen.problem };
}

async function chosenPack(
  choice: string,
  own: string | null,
): Promise<{ pack: Pack } | { problem: string }> {
  if (choice === 'own') {
    return own === null ? { problem: 'There is no policy pack of your own yet.' } : ownPack(own);
  }
  const pack = bundledPack(choice);
  return pack ? { pack } : { problem: `There is no policy pack "${choice}".` };
}

export async function readPolicy(): Promise<PolicyInUse> {
  return policyOf(await readPolicySetting());
}

/** Calls back on every later change. @returns a function that stops it. */
export function watchPolicy(onChange: (policy: PolicyInUse) => void): () => void {
  return watchPolicySetting(async (setting) => onChange(await policyOf(setting)));
}
