import { ACCOUNTS_EXAMPLES } from './accounts';
import { APPS_EXAMPLES } from './apps';
import { BANK_EXAMPLES } from './bank';
import { CAR_EXAMPLES } from './cars';
import { CONTACT_EXAMPLES } from './contact';
import { DELIVERY_EXAMPLES } from './deliveries';
import { DEVICES_EXAMPLES } from './devices';
import { EVENT_EXAMPLES } from './events';
import type { SituationExamples } from './examples';
import { GADGETS_EXAMPLES } from './gadgets';
import { GAMES_EXAMPLES } from './games';
import { GOODS_EXAMPLES } from './goods';
import { HOME_EXAMPLES } from './home';
import { LET_DOWN_EXAMPLES } from './let-down';
import { MEAL_EXAMPLES } from './meals';
import { MONEY_EXAMPLES } from './money';
import { NETWORK_EXAMPLES } from './network';
import { OFFER_EXAMPLES } from './offers';
import { ORDER_EXAMPLES } from './orders';
import { PARCEL_EXAMPLES } from './parcels';
import { RIDE_EXAMPLES } from './rides';
import { SHOP_EXAMPLES } from './shops';
import { SITES_EXAMPLES } from './sites';
import { SOFTWARE_EXAMPLES } from './software';
import { STAFF_EXAMPLES } from './staff';
import { STAY_EXAMPLES } from './stays';
import { STREAMING_EXAMPLES } from './streaming';
import { TRAVEL_AIR_EXAMPLES } from './travel-air';
import { TRAVEL_BAG_EXAMPLES } from './travel-bags';
import { TRAVEL_BOOKING_EXAMPLES } from './travel-booking';
import { TRAVEL_CABIN_EXAMPLES } from './travel-cabin';
import { TRAVEL_CLAIM_EXAMPLES } from './travel-claims';
import { TRAVEL_GROUND_EXAMPLES } from './travel-ground';
import { TRAVEL_ONBOARD_EXAMPLES } from './travel-onboard';
import { TRAVEL_TICKET_EXAMPLES } from './travel-tickets';
import { UPDATES_EXAMPLES } from './updates';

/** Of every situation, posts that tell it with their clauses, and posts that do not. */
export const SITUATION_EXAMPLES: SituationExamples = {
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
  ...STAFF_EXAMPLES,
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
  ...LET_DOWN_EXAMPLES,
};
