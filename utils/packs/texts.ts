import airline from '../../public/packs/airline.yaml?raw';
import bank from '../../public/packs/bank-uk-us.yaml?raw';
import general from '../../public/packs/general.yaml?raw';
import health from '../../public/packs/health.yaml?raw';
import telecom from '../../public/packs/telecom.yaml?raw';

/** Texts of the packs that come with Amends, by id, to start a pack of one's own from. */
export const PACK_TEXTS: ReadonlyMap<string, string> = new Map([
  ['general', general],
  ['airline', airline],
  ['bank-uk-us', bank],
  ['health', health],
  ['telecom', telecom],
]);
