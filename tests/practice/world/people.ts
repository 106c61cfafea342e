import type { Person } from './types';

export const BRAND: Person = {
  handle: 'HarbourPine',
  name: 'Harbour & Pine',
  hue: 168,
  badge: 'gold',
  bio: 'Furniture and homeware from the coast. Here to help every day 8am–8pm.',
  followers: 48_211,
};

/** Invented people; any likeness to real accounts is chance. */
export const PEOPLE: readonly Person[] = [
  BRAND,
  {
    handle: 'tamsin_oakes',
    name: 'Tamsin Oakes',
    hue: 12,
    followers: 212,
    bio: 'Allotment, two whippets, too many books.',
  },
  { handle: 'dev_raithby', name: 'Dev Raithby', hue: 220, followers: 1_402 },
  { handle: 'morwennapl', name: 'Morwenna P 🌊', hue: 195, followers: 88 },
  { handle: 'BigKevLorry', name: 'Kev Standish', hue: 30, followers: 341 },
  { handle: 'aoife_quill', name: 'Aoife Quill', hue: 280, badge: 'blue', followers: 15_870 },
  { handle: 'JamalOyelaran', name: 'Jamal Oyelaran', hue: 145, followers: 530 },
  { handle: 'pip_hartnell', name: 'pip', hue: 330, followers: 61 },
  { handle: 'SundipKaurB', name: 'Sundip Kaur-Bell', hue: 260, followers: 904 },
  { handle: 'oldgregson1954', name: 'Gregory Nethercott', hue: 60, followers: 19 },
  { handle: 'leila_m_writes', name: 'Leila Marchetti', hue: 350, badge: 'blue', followers: 8_932 },
  { handle: 'fennimore_t', name: 'Tobias Fennimore', hue: 100, followers: 77 },
  { handle: 'nurse_agnieszka', name: 'Agnieszka W.', hue: 310, followers: 455 },
  { handle: 'callum_in_fife', name: 'Callum Strachan', hue: 210, followers: 297 },
  { handle: 'HollyBrackenUK', name: 'Holly Bracken', hue: 25, followers: 1_120 },
  { handle: 'rhys_penllyn', name: 'Rhys Penllyn', hue: 5, followers: 163 },
  { handle: 'marguerite_dv', name: 'Marguerite Delvaux', hue: 240, followers: 702 },
  { handle: 'carlosibarra_v', name: 'Carlos Ibarra', hue: 45, followers: 388 },
  { handle: 'yasminthebaker', name: 'Yasmin Farouk', hue: 18, followers: 2_640 },
  { handle: 'ottoline_b', name: 'Ottoline Briggs', hue: 130, followers: 94 },
  { handle: 'wheelsandwillow', name: 'Beth Aldous', hue: 185, followers: 3_015 },
  { handle: 'niall_corrigan', name: 'Niall Corrigan', hue: 75, followers: 246 },
  {
    handle: 'StrandDailyNews',
    name: 'The Strand Daily',
    hue: 0,
    badge: 'gold',
    followers: 612_404,
  },
  { handle: 'AlderAndAshHome', name: 'Alder & Ash', hue: 90, badge: 'gold', followers: 33_150 },
  { handle: 'SwiftlyParcels', name: 'Swiftly Parcels', hue: 55, badge: 'gold', followers: 120_339 },
  { handle: 'BrightloanUK', name: 'Brightloan', hue: 270, badge: 'gold', followers: 9_001 },
  { handle: 'SleepwellBeds', name: 'Sleepwell Beds', hue: 230, badge: 'gold', followers: 27_764 },
  { handle: 'bargainbot_4471', name: 'DEALS 24/7', hue: 300, followers: 3 },
];
