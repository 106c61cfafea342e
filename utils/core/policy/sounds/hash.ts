import { FNV_PRIME, fnv1a } from '../../text/fnv';

/** A word as a number, never 0. */
export const hash = (text: string): number => fnv1a(text) | 1;

/** One number for two in this order. */
export const joined = (a: number, b: number): number => Math.imul(Math.imul(a, 31) ^ b, FNV_PRIME);
