// Greek and Cyrillic letters that a reader takes for Latin ones (a small part of the
// confusables of Unicode UTS #39: single letters, in the fonts X uses).
const PAIRS =
  'аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl кk мm тt вb нh ' +
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ԚQ ԜW ' +
  'αa εe ιi κk νv οo ρp τt υu χx ωw γy ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';

let known: ReadonlyMap<string, string> | null = null;

/** From look-alike to Latin letter. */
export function lookAlikes(): ReadonlyMap<string, string> {
  known ??= new Map(
    PAIRS.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
  );
  return known;
}
