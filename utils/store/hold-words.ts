import { i18n } from '#i18n';
import type { Hold } from './holds';

/** Why Insert waits and what to do about it, in one sentence. */
export function holdWords(hold: Hold): string {
  switch (hold.kind) {
    case 'wrong-account':
      return i18n.t('panel.hold.account', { active: hold.active, wanted: hold.wanted });
    case 'approval':
      return i18n.t('panel.hold.approval', { approver: hold.approver });
    case 'slots':
      return i18n.t('panel.hold.slots', { slots: hold.words.join(', ') });
    case 'findings':
      return i18n.t('panel.hold.findings');
    case 'unchecked':
      return i18n.t('panel.hold.unchecked');
  }
}

/** The same where nothing stands below it: names what the policy is against. */
export function holdWordsInFull(hold: Hold): string {
  if (hold.kind !== 'findings') return holdWords(hold);
  return hold.findings.map(({ message }) => message).join(' ');
}
