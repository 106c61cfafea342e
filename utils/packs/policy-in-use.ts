import { i18n } from '#i18n';
import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import {
  type PolicySetting,
  readPolicySetting,
  watchPolicySetting,
} from '@/utils/settings/policy-setting';
import { watchReadPack } from '@/utils/settings/read-pack';
import { bundledPack, generalPack } from './bundled';
import { type ReadAs, readPackOf } from './read-packs';

/**
 * The pack that a setting chooses, ready for drafts and linter. One that cannot be read is never
 * used in part: the last good one holds instead, else the general one, and `problem` says so.
 */
export async function policyOf(setting: PolicySetting): Promise<PolicyInUse> {
  const { role, crisis } = setting;
  const { pack, problem } = await chosenPack(setting);
  return { pack: pack ?? generalPack(), role, crisis, problem };
}

async function chosenPack({ choice, own, company }: PolicySetting): Promise<ReadAs> {
  if (choice === 'own' || choice === 'company') {
    const text = choice === 'own' ? own : company;
    return text === null
      ? { pack: null, problem: i18n.t('pack.problem.notThere') }
      : readPackOf(choice, text);
  }
  const pack = bundledPack(choice);
  return { pack, problem: pack ? null : i18n.t('pack.problem.unknown', { id: choice }) };
}

export async function readPolicy(): Promise<PolicyInUse> {
  return policyOf(await readPolicySetting());
}

/** Calls back on every later change. @returns a function that stops it. */
export function watchPolicy(onChange: (policy: PolicyInUse) => void): () => void {
  const stops = [
    watchPolicySetting(async (setting) => onChange(await policyOf(setting))),
    watchReadPack('company', async () => onChange(await readPolicy())),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
