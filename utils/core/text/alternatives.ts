// What stands for itself, and a class, in which bars and brackets do.
const WHOLE = /\\.|\[(?:\\.|[^\]\\])*\]|./gsu;

/** What a pattern offers at its outermost, in order: `a|(?:b|c)` has two. */
export function alternativesOf(pattern: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [piece] of pattern.matchAll(WHOLE)) {
    if (piece === '(') depth += 1;
    else if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) found.push('');
    else found[found.length - 1] += piece;
  }
  return found;
}
