import { ANSWERS } from './answers';
import { BANK } from './bank';
import { BILLS } from './bills';
import { CAR_FAULTS } from './car-faults';
import { CAR_HELP } from './car-help';
import { CAR_REPAIRS } from './car-repairs';
import { CARDS } from './cards';
import { CHECKOUT } from './checkout';
import { CONTACT } from './contact';
import { DELIVERIES } from './deliveries';
import { DELIVERIES_LATE } from './deliveries-late';
import { EVENTS } from './events';
import { FOOD_ORDERS } from './food-orders';
import { GOODS_ARRIVED } from './goods-arrived';
import { GOODS_FAILED } from './goods-failed';
import { GROCERIES } from './groceries';
import { HOME } from './home';
import { INSURANCE } from './insurance';
import { LEFT_BEHIND } from './left-behind';
import { LET_DOWN } from './let-down';
import { MEALS } from './meals';
import { MEALS_LATE } from './meals-late';
import { MESSAGES } from './messages';
import { MOBILE } from './mobile';
import { NETWORK } from './network';
import { OFFERS } from './offers';
import { ORDERS } from './orders';
import { ORDERS_WAITING } from './orders-waiting';
import { PARCELS } from './parcels';
import { PARCELS_DUE } from './parcels-due';
import { PHONE } from './phone';
import { PRICES } from './prices';
import { REFUNDS } from './refunds';
import { RETURNS } from './returns';
import { RIDES } from './rides';
import { RUNAROUND } from './runaround';
import { SHELF_PRICES } from './shelf-prices';
import { SHOPS } from './shops';
import type { Situation } from './situation';
import { STAFF } from './staff';
import { STAYS } from './stays';
import { STOCK } from './stock';
import { TECH } from './tech';
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
import { UNHELPFUL } from './unhelpful';
import { UNRESOLVED } from './unresolved';

/** All situations; where a post tells two, the earlier one here is answered. */
export const SITUATIONS: readonly Situation[] = [
  ...TRAVEL_BAGS,
  ...TRAVEL_CLAIMS,
  ...TRAVEL_STUCK,
  ...TRAVEL_BOOKING,
  ...TRAVEL_SEATS,
  ...TRAVEL_CABIN,
  ...TRAVEL_AIR,
  ...LEFT_BEHIND,
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
  ...HOME,
  ...NETWORK,
  ...MOBILE,
  ...PHONE,

  ...TECH,
  ...FOOD_ORDERS,
  ...MEALS,
  ...MEALS_LATE,
  ...GROCERIES,
  ...ORDERS,
  ...DELIVERIES,
  ...DELIVERIES_LATE,
  ...PARCELS_DUE,
  ...RETURNS,
  ...ORDERS_WAITING,
  ...GOODS_ARRIVED,
  ...PARCELS,
  ...GOODS_FAILED,
  ...OFFERS,
  ...SHELF_PRICES,
  ...CHECKOUT,
  ...STOCK,
  ...SHOPS,
  ...INSURANCE,
  ...BILLS,
  ...PRICES,
  ...REFUNDS,
  ...CARDS,
  ...BANK,
  // How they were served comes last: what it was about decides the next step.
  ...STAFF,
  ...CONTACT,
  ...MESSAGES,
  ...RUNAROUND,
  ...ANSWERS,
  ...UNHELPFUL,
  ...UNRESOLVED,
  ...LET_DOWN,
];
