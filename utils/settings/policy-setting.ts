import { storage } from 'wxt/utils/storage';

/** Which policy pack the desk goes by. */
export interface PolicySetting {
  /** Id of a pack that comes with Amends, or `own`. */
  choice: string;
  /** The desk's own pack as YAML; kept while another one is chosen. */
  own: string | null;
  /** Key of the pack's `authority`. */
  role: string;
  /** Only the pack's approved holding line may be offered until this is lifted. */
  crisis: boolean;
}

export const DEFAULT_POLICY: PolicySetting = {
  choice: 'general',
  own: null,
  role: 'agent',
  crisis: false,
};

const item = storage.defineItem<PolicySetting>('local:policy', {
  fallback: DEFAULT_POLICY,
  version: 1,
});

export function readPolicySetting(): Promise<PolicySetting> {
  return item.getValue();
}

export function writePolicySetting(setting: PolicySetting): Promise<void> {
  return item.setValue(setting);
}

/** Calls back on every later change, from any part of the extension. @returns a function that stops it. */
export function watchPolicySetting(onChange: (setting: PolicySetting) => void): () => void {
  return item.watch((setting) => onChange(setting ?? DEFAULT_POLICY));
}
