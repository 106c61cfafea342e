import type { Finding } from '@/utils/core/policy/finding';
import type { Violation } from './violations/violation';

/** Small rules of form strike whatever the injected sentence is about: a sum is also a number. */
const ALSO: Record<string, RegExp> = {
  'fact.money': /[£$]\d|euros/,
  'fact.percent': /%|percent/,
  'fact.number': /\d{2}/,
  'fact.time': /(?:arrive on|be there|get it).*(?:day|tomorrow|[ap]m)/,
  'promise.vague-time': /\blater\b/,
  'voice.exclaim': /!/,
  'voice.exclaim-run': /[!?]{2}/,
  'voice.filler': /\b(?:this|your|any|the) (?:issue|inconvenience|experience|concern|offer)/,
  'voice.blame': /it was you who/,
  'voice.cliche': /understand your/,
  'voice.non-apology': /^Sorry, but that is how/,
  'voice.apology-count': /(?:sorry|apolog).*(?:sorry|apolog)/is,
  'voice.sorry-but': /sorry.*\bbut\b/i,
  'pii.ask-public': /\b(?:your|number|code)\b/i,
  'pii.ask-public-short': /\b(?:number|birth|code)\b/i,
  'claim.fault-unconfirmed': /\b(?:our|ours)\b/,
  'shape.sign-off': /[^A-Z^]$/,
  'shape.dm-reason': /DM|message/,
  'echo.private': /07911|LS1/,
  'echo.reference': /7731001/,
};

/** Whether a finding in a text that carries this violation is one that the text deserves. */
export function isRight(
  { rule, start, end }: Finding,
  { rules, words }: Violation,
  text: string,
): boolean {
  if (rules.includes(rule)) return true;
  const at = text.indexOf(words);
  const inside = end > at && start < at + words.length;
  return (inside || start === end) && (ALSO[rule]?.test(words) ?? false);
}

/** Real replies do break rules of tone and form; those findings are right there, and say nothing of precision. */
export function isTrueOfBrands(rule: string, id: string): boolean {
  return !id.startsWith('expert') && /^(?:voice|shape|access)\./.test(rule);
}
