const FNV_PRIME = 0x01000193;
const FNV_SEED = 0x811c9dc5;

/** FNV-1a of a word, never 0. */
export function hash(text: string): number {
  let value = FNV_SEED;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), FNV_PRIME);
  return value | 1;
}

/** One number for two in this order. */
export const joined = (a: number, b: number): number => Math.imul(Math.imul(a, 31) ^ b, FNV_PRIME);
