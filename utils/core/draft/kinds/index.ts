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
import { STREAMING } from './streaming';
import { TELECOM } from './telecom';

/** Every kind of trouble that replies are written for. */
export const KINDS: readonly Kind[] = [
  ACCOUNTS,
  AIR,
  BANK,
  CARS,
  DELIVERY,
  DEVICES,
  EVENTS,
  FOOD,
  GAMES,
  GOODS,
  HOME,
  MONEY,
  ORDERS,
  OTHER,
  PLATFORM,
  RAIL,
  RIDES,
  SERVICE,
  SHOPS,
  SOFTWARE,
  STAYS,
  STREAMING,
  TELECOM,
].flat();
