import { describe, expect, it } from 'vitest';
import { exposedIn } from '@/utils/core/draft/exposed';
import { nameKnown } from '@/utils/core/draft/naming';
import { SITUATIONS } from '@/utils/core/draft/situations';
import { situationIn } from '@/utils/core/draft/situations/match';
import { extract } from '@/utils/core/extract/extract';
import { ACCOUNTS_EXAMPLES } from './situations/accounts';
import { APPS_EXAMPLES } from './situations/apps';
import { BANK_EXAMPLES } from './situations/bank';
import { CAR_EXAMPLES } from './situations/cars';
import { CONTACT_EXAMPLES } from './situations/contact';
import { DELIVERY_EXAMPLES } from './situations/deliveries';
import { DEVICES_EXAMPLES } from './situations/devices';
import { EVENT_EXAMPLES } from './situations/events';
import { GADGETS_EXAMPLES } from './situations/gadgets';
import { GAMES_EXAMPLES } from './situations/games';
import { GOODS_EXAMPLES } from './situations/goods';
import { HOME_EXAMPLES } from './situations/home';
import { MEAL_EXAMPLES } from './situations/meals';
import { MONEY_EXAMPLES } from './situations/money';
import { NETWORK_EXAMPLES } from './situations/network';
import { OFFER_EXAMPLES } from './situations/offers';
import { ORDER_EXAMPLES } from './situations/orders';
import { PARCEL_EXAMPLES } from './situations/parcels';
import { RIDE_EXAMPLES } from './situations/rides';
import { SHOP_EXAMPLES } from './situations/shops';
import { SITES_EXAMPLES } from './situations/sites';
import { SOFTWARE_EXAMPLES } from './situations/software';
import { STAY_EXAMPLES } from './situations/stays';
import { STREAMING_EXAMPLES } from './situations/streaming';
import { TRAVEL_AIR_EXAMPLES } from './situations/travel-air';
import { TRAVEL_BAG_EXAMPLES } from './situations/travel-bags';
import { TRAVEL_BOOKING_EXAMPLES } from './situations/travel-booking';
import { TRAVEL_CABIN_EXAMPLES } from './situations/travel-cabin';
import { TRAVEL_CLAIM_EXAMPLES } from './situations/travel-claims';
import { TRAVEL_GROUND_EXAMPLES } from './situations/travel-ground';
import { TRAVEL_ONBOARD_EXAMPLES } from './situations/travel-onboard';
import { TRAVEL_TICKET_EXAMPLES } from './situations/travel-tickets';
import { UPDATES_EXAMPLES } from './situations/updates';

const EXAMPLES = {
  ...UPDATES_EXAMPLES,
  ...STREAMING_EXAMPLES,
  ...SITES_EXAMPLES,
  ...SOFTWARE_EXAMPLES,
  ...GAMES_EXAMPLES,
  ...GADGETS_EXAMPLES,
  ...DEVICES_EXAMPLES,
  ...APPS_EXAMPLES,
  ...ACCOUNTS_EXAMPLES,
  ...NETWORK_EXAMPLES,
  ...HOME_EXAMPLES,
  ...MONEY_EXAMPLES,
  ...BANK_EXAMPLES,
  ...CONTACT_EXAMPLES,
  ...CAR_EXAMPLES,
  ...EVENT_EXAMPLES,
  ...STAY_EXAMPLES,
  ...TRAVEL_TICKET_EXAMPLES,
  ...TRAVEL_ONBOARD_EXAMPLES,
  ...TRAVEL_GROUND_EXAMPLES,
  ...RIDE_EXAMPLES,
  ...TRAVEL_CABIN_EXAMPLES,
  ...TRAVEL_BOOKING_EXAMPLES,
  ...TRAVEL_AIR_EXAMPLES,
  ...TRAVEL_CLAIM_EXAMPLES,
  ...TRAVEL_BAG_EXAMPLES,
  ...GOODS_EXAMPLES,
  ...MEAL_EXAMPLES,
  ...ORDER_EXAMPLES,
  ...SHOP_EXAMPLES,
  ...DELIVERY_EXAMPLES,
  ...OFFER_EXAMPLES,
  ...PARCEL_EXAMPLES,
};

function told(post: string): { id: string; clause: string | undefined } | null {
  const specifics = extract(post);
  const exposed = exposedIn(post, specifics);
  const lower = post.toLowerCase().replace(/[’‘]/g, "'");
  const known = situationIn(SITUATIONS, post, lower, exposed);
  if (!known) return null;
  const { wrong } = nameKnown(known, specifics, post, exposed);
  return { id: known.situation.id, clause: wrong?.text };
}

describe.each(Object.entries(EXAMPLES))('the situation %s', (id, { tells, not }) => {
  it.each(tells)('is told by: %s', (post, clause) => {
    expect(told(post)).toEqual({ id, clause });
  });
  it.each(not)('is not told by: %s', (post) => {
    expect(told(post)?.id).not.toBe(id);
  });
});

describe('the list of situations', () => {
  it('has examples of each, for and against, and none of what is not there', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(SITUATIONS.map(({ id }) => id).sort());
    for (const { tells, not } of Object.values(EXAMPLES)) {
      expect(tells.length).toBeGreaterThanOrEqual(2);
      expect(not.length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(SITUATIONS)(
    '$id can always be named and acted on',
    ({ clauses, lets, act, asks, thing }) => {
      const last = clauses.at(-1) ?? '';
      expect(last).not.toMatch(thing ? /\{(?!it\})/ : /\{/);
      expect(lets.length).toBeGreaterThanOrEqual(2);
      expect(act.length).toBeGreaterThanOrEqual(2);
      expect(asks.length).toBeGreaterThanOrEqual(2);
    },
  );
});
