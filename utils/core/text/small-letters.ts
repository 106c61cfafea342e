/**
 * A text as patterns read it: small letters and plain apostrophes, every letter in its place. Of all
 * letters only the Turkish İ becomes two (SpecialCasing.txt), and whatever was found behind it would
 * be cut out one letter too late.
 */
export function smallLetters(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase().replace(/[’‘]/g, "'");
}
