/** X's ids count milliseconds from 2010-11-04 in the bits above 22: newer posts have greater ids. */
const EPOCH = 1_288_834_974_657n;

/**
 * An id as X would give it.
 * @param at ms since the epoch
 * @param serial tells posts of one millisecond apart, 0..4194303
 */
export function snowflake(at: number, serial: number): string {
  return (((BigInt(Math.trunc(at)) - EPOCH) << 22n) | BigInt(serial & 0x3fffff)).toString();
}
