import { fnv1a } from '../text/fnv';

/** FNV-1a, 32 bits: the same post always draws the same wording, on every machine. */
export function hash(text: string): number {
  let value = fnv1a(text);
  // FNV's low bits follow the last character; lists are short, so mix once more.
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** A number in 0..1 for this seed. */
export function share(seed: string): number {
  return hash(seed) / 0x1_0000_0000;
}
