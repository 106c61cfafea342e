import type { Reading } from '@/utils/core/detect/model';
import type { CueHit } from './rule';

/** "k*ll", "su!cide", "unal1ve": the words of self-harm with signs in them, which split a token. */
const CENSORED = /\b(?:k[*!1@#]l+|su[*!1@#]c[*!1@#i]de|s[*#]+icide|suic[*#]de|unal[*!1@#]ve)/gi;
const SIGN = /[kuscil][*!@#1]/i;

/** Listed phrases never meet these: platforms punish the plain words, so people disguise them. */
export function censored({ folded: { text }, tokens }: Reading): CueHit[] {
  if (!SIGN.test(text)) return [];
  return [...text.matchAll(CENSORED)].flatMap(({ 0: match, index }) => {
    const from = tokens.findIndex(({ end }) => end > index);
    const to = tokens.findIndex(({ start }) => start >= index + match.length);
    const self = tokens
      .slice(to, to + 2)
      .some(({ word }) => word.endsWith('self') || word === 'me');
    const named = /c|un/i.test(match.slice(1));
    return from >= 0 && (self || named)
      ? [{ from, to: to < 0 ? tokens.length : to, why: 'speaks of harming themselves' }]
      : [];
  });
}
