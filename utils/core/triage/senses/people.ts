const ADULTS =
  'mum|mom|mam|mummy|mother|dad|daddy|father|gran|granny|grandma|grandad|grandpa|nan|nana|grandmother|grandfather|husband|wife|hubby|partner|girlfriend|boyfriend|fiance|sister|brother|sis|bro|uncle|aunt|auntie|cousin|friend|mate|flatmate|roommate|colleague|neighbour|neighbor|parents|passenger|pensioner|gentleman|lady|woman|man';
const CHILDREN =
  'baby|babies|toddler|toddlers|newborn|infant|infants|child|children|kid|kids|kiddo|son|sons|daughter|daughters|girl|girls|boy|boys|lad|niece|nephew|grandson|granddaughter|grandkids|grandchild|grandchildren|twins|pupils|0yo';

/** Owners of a part of the body. */
export const POSSESSIVE =
  "my|his|her|our|their|mums|moms|dads|mum's|mom's|dad's|nans|nan's|wifes|wife's|husbands|husband's|sons|son's|daughters|daughter's|kids|kid's|child's|baby's|babys|everyone's";

/** Whom things happen to, and who does them. */
export const PEOPLE_SENSES = {
  child: `${CHILDREN}, 0 year|yr|month|week|months|mth old/s?`,
  person: `${ADULTS}, ${CHILDREN}, grandparents, elderly, somebody, someone, people, passengers, old man|lady|woman|people|couple`,
  worker:
    'driver/s, rider, courier, engineer, technician, agent, employee, worker, delivery guy|man|driver, plumber, installer, nurse, doctor, receptionist, manager, staff, landlord, host, recruiter, moderator, mod/s, barista, guard, cashier, clerk, salesman, guy, officer',
  /** Stories, games and news: what happens in them happens to nobody. */
  tale: 'episode/s, film, movie/s, novel, thriller, scene, plot, ep, barrels, mobs, npc, trailer, level, quest, character, respawn, boss fight, article, headline, playlist, album, drama, season, plot, sitcom, documentary, podcast, gameplay, video of, story on|about',
} as const;
