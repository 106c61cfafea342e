import { i18n } from '#i18n';

/** A pack's name in the list. */
export function packLabel(id: string): string {
  switch (id) {
    case 'general':
      return i18n.t('pack.general');
    case 'airline':
      return i18n.t('pack.airline');
    case 'telecom':
      return i18n.t('pack.telecom');
    case 'bank-uk-us':
      return i18n.t('pack.bank');
    case 'health':
      return i18n.t('pack.health');
    case 'own':
      return i18n.t('pack.own');
    case 'company':
      return i18n.t('pack.company');
    default:
      return id;
  }
}
