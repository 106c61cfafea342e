import { i18n } from '#i18n';
import type { FactUse } from '@/utils/core/draft/draft';

export function sourceLabel(source: FactUse['source']): string {
  switch (source) {
    case 'post':
      return i18n.t('panel.drafts.sourcePost');
    case 'history':
      return i18n.t('panel.drafts.sourceHistory');
    case 'policy':
      return i18n.t('panel.drafts.sourcePolicy');
    case 'agent':
      return i18n.t('panel.drafts.sourceAgent');
  }
}
