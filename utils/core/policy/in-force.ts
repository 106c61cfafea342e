import type { CountryCode } from 'libphonenumber-js/min';
import { DEFAULT_REGIONS } from '../text/private-data/find';
import type { LintContext } from './kinds/kind';
import { instant } from './local-time';
import type { Fact, PackFrame } from './schema/frame';

/** Facts that hold at this time and may be told to this audience. */
export function factsInForce(
  pack: Pick<PackFrame, 'facts' | 'timezone'>,
  { now, audience, facts }: Pick<LintContext, 'now' | 'audience' | 'facts'>,
): Fact[] {
  return [...pack.facts, ...facts].filter((fact) => {
    if (fact.audience !== 'both' && audience === 'public' && fact.audience === 'dm') return false;
    if (now === null) return true;
    const from = fact.valid_from === undefined ? null : instant(fact.valid_from, pack.timezone);
    const to = fact.valid_to === undefined ? null : instant(fact.valid_to, pack.timezone);
    return (from === null || now >= from) && (to === null || now <= to);
  });
}

const KNOWN: readonly CountryCode[] = ['GB', 'US', 'IE', 'CA', 'AU', 'NZ', 'IN'];

/** Numbering plans to read telephone numbers by, the pack's own country first. */
export function regionsOf(locale: string): readonly CountryCode[] {
  const country = locale.split('-')[1];
  const own = KNOWN.find((code) => code === country);
  return own ? [own, ...DEFAULT_REGIONS.filter((code) => code !== own)] : DEFAULT_REGIONS;
}
