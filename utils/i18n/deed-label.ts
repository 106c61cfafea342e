import { i18n } from '#i18n';
import type { DeedKind } from '@/utils/core/policy/deeds';

const DEEDS = {
  escalated: 'panel.deeds.escalated',
  checked: 'panel.deeds.checked',
  refunded: 'panel.deeds.refunded',
  called: 'panel.deeds.called',
  messaged: 'panel.deeds.messaged',
  replaced: 'panel.deeds.replaced',
  booked: 'panel.deeds.booked',
  cancelled: 'panel.deeds.cancelled',
  fixed: 'panel.deeds.fixed',
  'fault-confirmed': 'panel.deeds.faultConfirmed',
  other: 'panel.deeds.other',
} as const satisfies Record<DeedKind, string>;

export const deedLabel = (kind: DeedKind): string => i18n.t(DEEDS[kind]);
