import { i18n } from '#i18n';
import type { Said } from '@/utils/core/detect/corrections';
import type { AppliedRule } from '@/utils/core/detect/taught';
import { categoryLabel } from '@/utils/i18n/category-label';

/** What the agent said about a post, as it is told back. */
export function saidWords(said: Said): string {
  switch (said) {
    case 'agree':
      return i18n.t('panel.said.complaint');
    case 'not-a-complaint':
      return i18n.t('panel.said.not');
    default:
      return i18n.t('panel.said.category', { category: categoryLabel(said) });
  }
}

/** A local rule that changed what is shown, and what it rests on. */
export function ruleWords(applied: AppliedRule): string {
  if (applied.kind === 'shift') {
    const { shift, raised, lowered } = applied.rules;
    return shift > 0 ? i18n.t('panel.rule.more', raised) : i18n.t('panel.rule.less', lowered);
  }
  const { rule } = applied;
  return rule.effect === 'less-likely'
    ? i18n.t('panel.rule.word', { word: rule.word, n: rule.times })
    : i18n.t('panel.rule.category', {
        word: rule.word,
        category: categoryLabel(rule.category),
        n: rule.times,
      });
}
