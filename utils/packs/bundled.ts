import { extendPack } from '@/utils/core/policy/parse/extend';
import { knowPatterns } from '@/utils/core/policy/pattern';
import type { Pack } from '@/utils/core/policy/schema/pack';
import airline from '../../public/packs/airline.yaml?pack';
import bank from '../../public/packs/bank-uk-us.yaml?pack';
import general from '../../public/packs/general.yaml?pack';
import health from '../../public/packs/health.yaml?pack';
import telecom from '../../public/packs/telecom.yaml?pack';
import type { BundledPack } from './bundled-pack';

/** Packs that come with Amends, by id, read when it was built: nothing is fetched, not even from our own files. */
const BUNDLED: ReadonlyMap<string, () => BundledPack> = new Map([
  ['general', general],
  ['airline', airline],
  ['bank-uk-us', bank],
  ['health', health],
  ['telecom', telecom],
]);

const folded = new Map<string, Pack>();

/** A pack of ours with what it extends; null where there is none of that name. Made once a context. */
export function bundledPack(id: string): Pack | null {
  const known = folded.get(id);
  if (known) return known;
  const bundled = BUNDLED.get(id)?.();
  if (!bundled) return null;
  const parents = id === 'general' ? new Map() : new Map([['general', generalPack()]]);
  const { pack } = extendPack(bundled.source, parents);
  knowPatterns(bundled.patterns);
  folded.set(id, pack);
  return pack;
}

/** The pack that all others extend. */
export function generalPack(): Pack {
  const pack = bundledPack('general');
  if (!pack) throw new Error('Amends was built without its general pack');
  return pack;
}

/** What a desk's own pack may extend. */
export function bundledPacks(): ReadonlyMap<string, Pack> {
  return new Map(
    [...BUNDLED.keys()].flatMap((id) => {
      const pack = bundledPack(id);
      return pack ? [[id, pack] as const] : [];
    }),
  );
}
