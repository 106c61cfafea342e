import { HOME } from './lines/home';
import { MOBILE } from './lines/mobile';
import { NETWORK } from './lines/network';
import { PHONE } from './lines/phone';
import { BANK } from './money/bank';
import { BILLS } from './money/bills';
import { CARDS } from './money/cards';
import { INSURANCE } from './money/insurance';
import { PRICES } from './money/prices';
import { REFUNDS } from './money/refunds';
import { ANSWERS } from './service/answers';
import { CONTACT } from './service/contact';
import { LET_DOWN } from './service/let-down';
import { MESSAGES } from './service/messages';
import { RUNAROUND } from './service/runaround';
import { STAFF } from './service/staff';
import { UNHELPFUL } from './service/unhelpful';
import { UNRESOLVED } from './service/unresolved';
import { CHECKOUT } from './shop/checkout';
import { DELIVERIES } from './shop/deliveries';
import { DELIVERIES_LATE } from './shop/deliveries-late';
import { FOOD_ORDERS } from './shop/food-orders';
import { GOODS_ARRIVED } from './shop/goods-arrived';
import { GOODS_FAILED } from './shop/goods-failed';
import { GROCERIES } from './shop/groceries';
import { MEALS } from './shop/meals';
import { MEALS_LATE } from './shop/meals-late';
import { OFFERS } from './shop/offers';
import { ORDERS } from './shop/orders';
import { ORDERS_WAITING } from './shop/orders-waiting';
import { PARCELS } from './shop/parcels';
import { PARCELS_DUE } from './shop/parcels-due';
import { RETURNS } from './shop/returns';
import { SHELF_PRICES } from './shop/shelf-prices';
import { SHOPS } from './shop/shops';
import { STOCK } from './shop/stock';
import type { Situation } from './situation';
import { TECH } from './tech/tech';
import { CAR_FAULTS } from './travel/car-faults';
import { CAR_HELP } from './travel/car-help';
import { CAR_REPAIRS } from './travel/car-repairs';
import { EVENTS } from './travel/events';
import { LEFT_BEHIND } from './travel/left-behind';
import { RIDES } from './travel/rides';
import { STAYS } from './travel/stays';
import { TRAVEL_AIR } from './travel/travel-air';
import { TRAVEL_BAGS } from './travel/travel-bags';
import { TRAVEL_BOOKING } from './travel/travel-booking';
import { TRAVEL_CABIN } from './travel/travel-cabin';
import { TRAVEL_CLAIMS } from './travel/travel-claims';
import { TRAVEL_GROUND } from './travel/travel-ground';
import { TRAVEL_ONBOARD } from './travel/travel-onboard';
import { TRAVEL_SEATS } from './travel/travel-seats';
import { TRAVEL_STATION } from './travel/travel-station';
import { TRAVEL_STUCK } from './travel/travel-stuck';
import { TRAVEL_TICKETS } from './travel/travel-tickets';

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
