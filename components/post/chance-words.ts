import { i18n } from '#i18n';

/** A calibrated probability in words and as a natural frequency, which people read more rightly than "87 %". */
export function chanceWords(probability: number): string {
  if (probability >= 0.95) return i18n.t('panel.verdict.chanceNearlyAll');
  return i18n.t('panel.verdict.chance', { words: word(probability), n: tenths(probability) });
}

function word(probability: number): string {
  if (probability >= 0.8) return i18n.t('panel.verdict.chanceVeryLikely');
  if (probability >= 0.6) return i18n.t('panel.verdict.chanceLikely');
  if (probability >= 0.4) return i18n.t('panel.verdict.chanceEven');
  return i18n.t('panel.verdict.chanceUnlikely');
}

/** Never "0 in 10": the model does not know that. */
function tenths(probability: number): number {
  return Math.max(1, Math.round(probability * 10));
}
