import { i18n } from '#i18n';

/** Asked for when a box is first written in: an orphan gets no answer, and each one costs. */
export function adviceWords() {
  return {
    name: i18n.t('advice.name'),
    level: {
      block: i18n.t('advice.block'),
      warn: i18n.t('advice.warn'),
      suggest: i18n.t('advice.suggest'),
    },
    notChecked: i18n.t('advice.notChecked'),
    why: i18n.t('advice.why'),
    more: (others: number) => i18n.t('advice.more', { n: others }),
    less: i18n.t('advice.less'),
    hide: i18n.t('advice.hide'),
    changed: i18n.t('advice.changed'),
    moved: i18n.t('advice.moved'),
    notChanged: i18n.t('advice.notChanged'),
    unchecked: i18n.t('advice.unchecked'),
    outdated: i18n.t('advice.outdated'),
    heard: {
      stop: (things: number) => i18n.t('advice.heardStop', things),
      check: (things: number) => i18n.t('advice.heardCheck', things),
      none: i18n.t('advice.heardNone'),
    },
  };
}

export type AdviceWords = ReturnType<typeof adviceWords>;
