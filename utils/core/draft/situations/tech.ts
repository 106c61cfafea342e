import { ACCOUNTS } from './accounts';
import { APPS, CHANGES } from './apps';
import { SIGN_IN_CODES } from './codes';
import { PARTS } from './device-parts';
import { POWER } from './devices';
import { GADGETS } from './gadgets';
import { GAMES } from './games';
import { ACCOUNT_WISHES, PLATFORM } from './platform';
import { REPAIRS } from './repairs';
import { SIGNING_IN } from './sign-in';
import { SITES } from './sites';
import type { Situation } from './situation';
import { SOFTWARE } from './software';
import { STREAMING } from './streaming';
import { UPDATES } from './updates';

/** Apps, devices, games, accounts and sites: what decides the next step comes first. */
export const TECH: readonly Situation[] = [
  ...ACCOUNTS,
  ...SIGN_IN_CODES,
  ...SIGNING_IN,
  ...ACCOUNT_WISHES,
  ...REPAIRS,
  ...GAMES,
  ...UPDATES,
  ...APPS,
  ...STREAMING,
  ...SOFTWARE,
  ...POWER,
  ...PARTS,
  ...GADGETS,
  ...CHANGES,
  ...PLATFORM,
  ...SITES,
];
