import { CAR_FAULTS } from './car-faults';
import { CAR_HELP } from './car-help';
import { CAR_REPAIRS } from './car-repairs';
import { EVENTS } from './events';
import { PARCELS } from './parcels';
import { RIDES } from './rides';
import type { Situation } from './situation';
import { STAYS } from './stays';
import { TRAVEL_AIR } from './travel-air';
import { TRAVEL_BAGS } from './travel-bags';
import { TRAVEL_BOOKING } from './travel-booking';
import { TRAVEL_CABIN } from './travel-cabin';
import { TRAVEL_CLAIMS } from './travel-claims';
import { TRAVEL_GROUND } from './travel-ground';
import { TRAVEL_ONBOARD } from './travel-onboard';
import { TRAVEL_SEATS } from './travel-seats';
import { TRAVEL_STATION } from './travel-station';
import { TRAVEL_STUCK } from './travel-stuck';
import { TRAVEL_TICKETS } from './travel-tickets';

/** All situations; where a post tells two, the earlier one here is answered. */
export const SITUATIONS: readonly Situation[] = [
  ...TRAVEL_BAGS,
  ...TRAVEL_CLAIMS,
  ...TRAVEL_STUCK,
  ...TRAVEL_BOOKING,
  ...TRAVEL_SEATS,
  ...TRAVEL_CABIN,
  ...TRAVEL_AIR,
  ...RIDES,
  ...TRAVEL_TICKETS,
  ...TRAVEL_ONBOARD,
  ...TRAVEL_STATION,
  ...TRAVEL_GROUND,
  ...STAYS,
  ...EVENTS,
  ...CAR_HELP,
  ...CAR_REPAIRS,
  ...CAR_FAULTS,

  ...PARCELS,
];
