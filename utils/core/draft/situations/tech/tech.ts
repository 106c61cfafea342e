import type { Situation } from '../situation';
import { ACCOUNTS } from './accounts';
import { CHANGES } from './app-changes';
import { APPS } from './apps';
import { SIGN_IN_CODES } from './codes';
import { PARTS } from './device-parts';
import { POWER } from './devices';
import { FILES } from './files';
import { GADGETS } from './gadgets';
import { GAME_SERVERS } from './game-servers';
import { GAMES } from './games';
import { ACCOUNT_WISHES, PLATFORM } from './platform';
import { REPAIRS } from './repairs';
import { SIGNING_IN } from './sign-in';
import { SITES } from './sites';
import { SOFTWARE } from './software';
import { SOUNDS } from './sounds';
import { TYPING_AND_STORAGE } from './storage';
import { STREAMING } from './streaming';
import { TITLES } from './titles';
import { UPDATES } from './updates';

/** Apps, devices, games, accounts and sites: what decides the next step comes first. */
export const TECH: readonly Situation[] = [
  ...ACCOUNTS,
  ...SIGN_IN_CODES,
  ...SIGNING_IN,
  ...ACCOUNT_WISHES,
  ...REPAIRS,
  ...GAME_SERVERS,
  ...GAMES,
  ...TYPING_AND_STORAGE,
  ...UPDATES,
  ...APPS,
  ...STREAMING,
  ...TITLES,
  ...FILES,
  ...SOFTWARE,
  ...POWER,
  ...PARTS,
  ...SOUNDS,
  ...GADGETS,
  ...CHANGES,
  ...PLATFORM,
  ...SITES,
];
