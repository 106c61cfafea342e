import { readManaged } from '@/utils/settings/managed';
import { readPackDraft, writePackDraft } from '@/utils/settings/pack-draft';
import {
  readPolicySetting,
  watchPolicySetting,
  writePolicySetting,
} from '@/utils/settings/policy-setting';
import { watchReadPack } from '@/utils/settings/read-pack';
import { bundledPacks } from './bundled';
import type { PackDesk, PackState } from './pack-desk';
import { policyOf } from './policy-in-use';
import { keepPackOf } from './read-packs';

export async function readPackState(): Promise<PackState> {
  const [setting, { locks }, draft] = await Promise.all([
    readPolicySetting(),
    readManaged(),
    readPackDraft(),
  ]);
  const { pack, problem } = await policyOf(setting);
  return {
    choice: setting.choice,
    role: setting.role,
    own: setting.own,
    company: setting.company !== null,
    locks: { pack: locks.includes('pack'), role: locks.includes('role') },
    inUse: pack,
    problem,
    draft,
  };
}

/** Calls back when anything of it changes. @returns a function that stops it. */
export function watchPackState(onChange: (state: PackState) => void): () => void {
  const tell = async () => onChange(await readPackState());
  const stops = [
    watchPolicySetting(tell),
    watchReadPack('own', tell),
    watchReadPack('company', tell),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

export const packDesk: PackDesk = {
  async choose(choice) {
    await writePolicySetting({ ...(await readPolicySetting()), choice });
  },
  async setRole(role) {
    await writePolicySetting({ ...(await readPolicySetting()), role });
  },
  async use(text, source) {
    // The form that others read stands first: the choice points to it.
    await keepPackOf('own', text, source);
    await writePolicySetting({ ...(await readPolicySetting()), choice: 'own', own: text });
    await writePackDraft(null);
  },
  keepDraft: writePackDraft,
  async copyOf(id) {
    const { PACK_TEXTS } = await import('./texts');
    const text = PACK_TEXTS.get(id);
    if (text === undefined) throw new Error(`There is no policy pack "${id}"`);
    return text;
  },
  parents: bundledPacks,
};
