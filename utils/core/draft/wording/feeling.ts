import type { Context } from '../context';

const LONG_WAIT =
  /\b(?:wait(?:ed|ing)?|still|on hold|hasn't|haven't|no (?:reply|response|answer)|without|chasing)\b/i;

/** They have been waiting, and the post says for how long. */
export function waited({ naming: { wait, wrong, headline } }: Context): boolean {
  return (
    wait !== null && (wrong === null || LONG_WAIT.test(`${wrong.text} ${headline?.text ?? ''}`))
  );
}

const WAITS: Readonly<Record<number, readonly string[]>> = {
  1: ["that's a long wait", 'that should have been quicker'],
  2: [
    "that's a rotten wait",
    "that's far longer than it should take",
    "that's a long time to be left",
  ],
  3: [
    "that's far too long to be left",
    "that's a miserable wait",
    'nobody should be left that long',
  ],
};
const OTHERS: Readonly<Record<number, readonly string[]>> = {
  1: ["that's a nuisance", "that's not much use to you", "that isn't what you want"],
  2: ["that's frustrating", "I can see why you're fed up", "that's not good enough"],
  3: ["that's no way to be treated", "that's not good enough", "I can see why you're angry"],
};
const PLAIN: readonly string[] = ["that isn't right", "that's not good enough"];

/** Feelings at the strength the customer showed, never stronger, each a clause; empty where none fits. */
export function feelings(c: Context): readonly string[] {
  const { heat, plain } = c;
  if (heat === 0 || heat === 4 || c.has('vulnerable')) return [];
  const wait = waited(c);
  if (plain && heat < 3) return wait ? ["that's a long wait"] : PLAIN;
  const table = wait ? WAITS : OTHERS;
  return table[heat] ?? [];
}
