/** None is made of signs below the first of these alone: "1️⃣" and "©️" end in a selector. */
const FROM_FIRST = /[\u231a-\uffff]/;

/**
 * Asked before any pattern of emoji is made: engines take 30 ms to read what an emoji is, and hardly
 * a reply holds one.
 */
export function mayHoldEmoji(text: string): boolean {
  return FROM_FIRST.test(text);
}
