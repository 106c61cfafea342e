import { type PrivateSpan, spansOf } from './private-data';

/** A secret stands beside its name and looks like one: digits, or a mix that is no plain word. */
const CODE =
  /\b(?:pin|cvv2?|cvc|security code|passcode|one[- ]time (?:code|password|passcode)|otp|verification code|2fa code)\b(?: (?:number|code))?[\s:=]{0,3}(?:is |was )?[\s"']{0,2}(?<it>\d{3,8})(?![\w%]|[.,:]\d)/gi;
const PASSWORD =
  /\b(?:password|passwd|pwd|login|memorable (?:word|information))\b[\s]{0,2}(?:(?:is|was|to|as)\s|[:=])[\s"']{0,3}(?<it>[^\s"']{4,64})/gi;
/** Keys of common services and signed tokens, by their published prefixes. */
const TOKEN =
  /(?<!\w)(?:(?:sk|pk|rk)_(?:live|test)_[0-9a-z]{16,}|AKIA[0-9A-Z]{16}|gh[pousr]_[0-9A-Za-z]{30,}|xox[abps]-[0-9A-Za-z-]{10,}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,})/g;

const MIXED = /\d.*[a-z]|[a-z].*\d|[a-z].*[!$%^&*#_]|[!$%^&*#_].*[a-z]/i;

/** Passwords, PINs, codes and keys: never in any reply. */
export function findSecrets(text: string): PrivateSpan[] {
  const lower = (found: string) => found.toLowerCase();
  return [
    ...spansOf(text, CODE, 'secret', lower),
    ...spansOf(text, PASSWORD, 'secret', (found) => {
      const word = found.replace(/[.,!?;:]+$/, '');
      return MIXED.test(word) && !/^(?:https?:|www\.|@)/i.test(word) ? lower(word) : null;
    }),
    ...spansOf(text, TOKEN, 'secret', lower),
  ];
}
