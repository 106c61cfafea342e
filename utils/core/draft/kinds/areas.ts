import type { Subject } from '../subject';
import { ACCOUNTS } from './accounts';
import { AIR } from './air';
import { BANK } from './bank';
import { CARS } from './cars';
import { DELIVERY } from './delivery';
import { DEVICES } from './devices';
import { EVENTS } from './events';
import { FOOD } from './food';
import { GAMES } from './games';
import { GOODS } from './goods';
import { HOME } from './home';
import type { Kind } from './kind';
import { MONEY } from './money';
import { ORDERS } from './orders';
import { OTHER } from './other';
import { PLATFORM } from './platform';
import { RAIL } from './rail';
import { RIDES } from './rides';
import { SERVICE } from './service';
import { SHOPS } from './shops';
import { SOFTWARE } from './software';
import { STAYS } from './stays';
import {
  AIR_STEP,
  BANK_STEP,
  DELIVERY_STEP,
  FOOD_STEP,
  GOODS_STEP,
  MONEY_STEP,
  ORDERS_STEP,
  RAIL_STEP,
  RIDES_STEP,
  SHOPS_STEP,
  STAYS_STEP,
  TELECOM_STEP,
} from './steps-around';
import {
  ACCOUNTS_STEP,
  DEVICES_STEP,
  GAMES_STEP,
  PLATFORM_STEP,
  SOFTWARE_STEP,
  STREAMING_STEP,
} from './steps-online';
import { STREAMING } from './streaming';
import { TELECOM } from './telecom';

/** Kinds of one trade, and the next step where the trade is plain and the kind is not. */
export interface Area {
  kinds: readonly Kind[];
  /** Null: its kinds have no step in common. */
  step: Subject | null;
}

/** In the order in which they are told apart; a reply says "the game team", never the area's name. */
export const AREAS: readonly Area[] = [
  {
    kinds: ACCOUNTS,
    step: ACCOUNTS_STEP,
  },
  {
    kinds: PLATFORM,
    step: PLATFORM_STEP,
  },
  {
    kinds: SOFTWARE,
    step: SOFTWARE_STEP,
  },
  {
    kinds: DEVICES,
    step: DEVICES_STEP,
  },
  {
    kinds: STREAMING,
    step: STREAMING_STEP,
  },
  {
    kinds: GAMES,
    step: GAMES_STEP,
  },
  { kinds: EVENTS, step: null },
  {
    kinds: FOOD,
    step: FOOD_STEP,
  },
  {
    kinds: SHOPS,
    step: SHOPS_STEP,
  },
  {
    kinds: DELIVERY,
    step: DELIVERY_STEP,
  },
  {
    kinds: ORDERS,
    step: ORDERS_STEP,
  },
  {
    kinds: GOODS,
    step: GOODS_STEP,
  },
  {
    kinds: MONEY,
    step: MONEY_STEP,
  },
  {
    kinds: AIR,
    step: AIR_STEP,
  },
  {
    kinds: RAIL,
    step: RAIL_STEP,
  },
  {
    kinds: RIDES,
    step: RIDES_STEP,
  },
  {
    kinds: STAYS,
    step: STAYS_STEP,
  },
  { kinds: CARS, step: null },
  {
    kinds: TELECOM,
    step: TELECOM_STEP,
  },
  {
    kinds: BANK,
    step: BANK_STEP,
  },
  { kinds: SERVICE, step: null },
  { kinds: HOME, step: null },
  { kinds: OTHER, step: null },
];
