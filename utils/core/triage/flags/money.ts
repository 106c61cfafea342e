import type { Reading } from '@/utils/core/detect/model';
import type { CueHit, FlagRule } from './rule';

const CURRENCY = new Set(['$', '£', '€', '₹', '¥']);
const GIVEN_AWAY = new Set(['off', 'voucher', 'coupon', 'discount', 'giveaway']);

export const MONEY: FlagRule = {
  flag: 'money',
  cues: {
    'is about money': `0 dollars|pounds|quid|bucks|rs|rupees|euros|usd|gbp|cad|inr, rs 0, charged me|us|my|twice|for|0|double|extra|again|the|a|an, was|been|being|get|got|getting|were|wrongly|incorrectly charged, overcharged, overcharging, overcharge, double|extra charge/d, refund/s/ed/ing, money back,
      took|taken|take|takes|taking|stole|stolen|owe|owes|owed|lost|lose|keeping|kept me|my|our|the|all|us? money|0, out of pocket, compensation, compensate/d, reimburse/d/ment, waste/d of? my? money, paid|paying for|0|extra|full|over|good|you, bill was|is|went|has, direct debit, unauthorised|unauthorized|wrong|hidden|extra|late|unexpected|cancellation charge/s|fee/s|payment/s|transaction/s, deducted, owe|owes me|us, billed for|twice|again|wrong|me|us, double|duplicate payment/s, no show fee, deposit/s back|returned|refunded|released, take|takes|taking|took|taken _? payment|payments from|off|out|again|after|for|anyway|when|still|every|each, still taking|taken payment/s|money|my, rip off, ripped off, ripoff`,
  },
  guards: `worth every|the penny|money|price, charged my? phone|laptop|battery|device|fully|overnight|it, fully charged, free of charge, paid off|attention|for itself, well paid, money well spent`,
  find: amounts,
};

/** Tokens hold figures masked; a currency sign next to a figure is an amount, unless it is "£20 off". */
function amounts({ tokens }: Reading): CueHit[] {
  return tokens.flatMap((token, i) => {
    if (token.kind !== 'symbol' || !CURRENCY.has(token.form)) return [];
    const next = tokens[i + 1];
    const before = tokens[i - 1];
    const after = next?.start === token.end && next.form.startsWith('0');
    const ahead = before?.end === token.start && before.form.endsWith('0');
    if (!after && !ahead) return [];
    let to = after ? i + 2 : i + 1;
    while (tokens[to]?.form === '.' || tokens[to]?.form === ',') {
      const fraction = tokens[to + 1];
      if (!fraction?.form.startsWith('0') || fraction.start !== tokens[to]?.end) break;
      to += 2;
    }
    if (GIVEN_AWAY.has(tokens[to]?.word ?? '')) return [];
    return [{ from: after ? i : i - 1, to, why: 'names a sum of money' }];
  });
}
