/** What the agent can set. Records live in Dexie, never here. */
export interface Settings {
  brand: {
    /** Without @. Empty: the logged-in account counts as the brand's own. */
    handles: string[];
    /** Names people use without a tag, such as "Harbour & Pine"; found as `untagged`. */
    names: string[];
  };
  /** Handles of colleagues whose replies count as ours. */
  colleagues: string[];
  agent: {
    firstName: string;
    initials: string;
    signWith: 'first-name' | 'initials' | 'nothing';
  };
  /** Whether the policy's advice shows below X's own reply boxes while the agent writes there. */
  composerAdvice: boolean;
  /**
   * Whether single letters do something in the panel. Off for who speaks to the computer, or presses
   * keys by accident: WCAG 2.1.4 wants a way to switch them off.
   */
  letterKeys: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  brand: { handles: [], names: [] },
  colleagues: [],
  agent: { firstName: '', initials: '', signWith: 'first-name' },
  composerAdvice: true,
  letterKeys: true,
};
