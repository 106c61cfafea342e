import type { PlatformReader } from '../adapter';
import { ownAccount } from './account';
import { articleOf, articles } from './articles';
import { fingerprint } from './fingerprint';
import { glance } from './glance';
import { markerSlot } from './marker-slot';
import { MATCHES } from './matches';
import { isOverlay, pageKind, threadAt } from './page-kind';
import { read } from './read/read';
import { linkedId } from './read/status';
import { textOf } from './read/text';
import { sentNotice } from './sent-notice';
import { theme } from './theme';
import { parents } from './thread';

/** X as Amends reads it. Writing into its reply box is `compose/`. */
export const xReader: PlatformReader = {
  id: 'x',
  matches: MATCHES,
  articles,
  articleOf,
  glance,
  linkedId,
  textOf,
  read,
  fingerprint,
  pageKind,
  threadAt,
  isOverlay,
  ownAccount,
  theme,
  markerSlot,
  parents,
  sentNotice,
};
