export const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;

/** FNV-1a of a text's UTF-16 units, 32 bits with a sign. Texts hash apart under another `seed`. */
export function fnv1a(text: string, seed = 0): number {
  let value = FNV_BASIS ^ seed;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), FNV_PRIME);
  return value;
}
