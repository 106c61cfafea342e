/** FNV-1a, 32 bits: the same post always draws the same wording, on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  // FNV's low bits follow the last character; lists are short, so mix once more.
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** A number in 0..1 for this seed. */
export function share(seed: string): number {
  return hash(seed) / 0x1_0000_0000;
}
