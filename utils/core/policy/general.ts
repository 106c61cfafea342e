import type { PolicyFacts } from './facts';

/** Holds for any brand: no hours, no times, no links, no team by name. */
export const GENERAL_FACTS: PolicyFacts = {
  id: 'general',
  teams: { safety: null, legal: null, discrimination: null, privacy: null, press: null },
  nextUpdate: null,
  dmLink: null,
  spelling: 'en-GB',
};
