/**
 * Long enough for V8 to compile a pattern to machine code at once (`kTierUpForSubjectLengthValue`,
 * src/objects/js-regexp.h: 1000). Without it V8 makes bytecode first, and its optimiser takes far
 * longer than the compiler does: 146 patterns of 1,300 characters took 2.15 s of processor time on
 * their first post, and .37 s like this.
 */
const LONG = '\n'.repeat(1001);

const ready = new WeakSet<RegExp>();

/** The same pattern, compiled by its first use. For long ones, even where they are used once: 20 ms and 3 ms. */
export function atOnce(pattern: RegExp): RegExp {
  if (!ready.has(pattern)) {
    pattern.test(LONG);
    pattern.lastIndex = 0;
    ready.add(pattern);
  }
  return pattern;
}
