import { stored } from '@/utils/browser/stored';
import { type Managed, readManaged, watchManaged } from './managed';

/** Which policy pack the desk goes by. */
export interface PolicySetting {
  /** Id of a pack that comes with Amends, `own`, or `company`. */
  choice: string;
  /** The desk's own pack as YAML; kept while another one is chosen. */
  own: string | null;
  /** The company's own pack as YAML, when its browser policy has one. */
  company: string | null;
  /** Key of the pack's `authority`. */
  role: string;
  /** Only the pack's approved holding line may be offered until this is lifted. */
  crisis: boolean;
}

const DEFAULT_POLICY: PolicySetting = {
  choice: 'general',
  own: null,
  company: null,
  role: 'agent',
  crisis: false,
};

/** What the agent chose; null where nothing was. */
interface StoredPolicy {
  choice: string | null;
  own: string | null;
  role: string | null;
  crisis: boolean;
}

const NOTHING: StoredPolicy = { choice: null, own: null, role: null, crisis: false };

const item = stored<StoredPolicy>('policy', NOTHING);

export async function readPolicySetting(): Promise<PolicySetting> {
  const [stored, managed] = await Promise.all([item.getValue(), readManaged()]);
  const { choice, own, role, crisis } = { ...NOTHING, ...stored };
  const company = companyChoice(managed);
  return {
    choice: held(choice, company, managed.locks.includes('pack')) ?? DEFAULT_POLICY.choice,
    own,
    company: managed.packYaml,
    role: held(role, managed.role, managed.locks.includes('role')) ?? DEFAULT_POLICY.role,
    crisis,
  };
}

/** Keeps what the agent chose; what the company chose is not stored as the agent's. */
export async function writePolicySetting(setting: PolicySetting): Promise<void> {
  const [stored, managed] = await Promise.all([item.getValue(), readManaged()]);
  const before = { ...NOTHING, ...stored };
  const { own, crisis } = setting;
  await item.setValue({
    choice: stays(setting.choice, before.choice, companyChoice(managed), managed, 'pack'),
    own,
    role: stays(setting.role, before.role, managed.role, managed, 'role'),
    crisis,
  });
}

/** Calls back on every later change, from any part of the extension. @returns a function that stops it. */
export function watchPolicySetting(onChange: (setting: PolicySetting) => void): () => void {
  const tell = async () => onChange(await readPolicySetting());
  const stops = [item.watch(tell), watchManaged(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}

function companyChoice({ packYaml, pack }: Managed): string | null {
  return packYaml === null ? pack : 'company';
}

function held(own: string | null, company: string | null, locked: boolean): string | null {
  return locked ? (company ?? own) : (own ?? company);
}

function stays(
  next: string,
  before: string | null,
  company: string | null,
  { locks }: Managed,
  lock: 'pack' | 'role',
): string | null {
  if (company !== null && locks.includes(lock)) return before;
  return before === null && next === company ? null : next;
}
