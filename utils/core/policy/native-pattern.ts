/** What RE2 calls a blank; JavaScript's own \s also takes the no-break space and twenty others. */
const BLANKS = '\\t\\n\\f\\r ';

/** A code point, any other escape, RE2's spelling of a named group, or a class's ends. */
const PIECE = /\\x\{([0-9a-f]+)\}|\\[\s\S]|\(\?P<|[[\]]/gi;

/**
 * An RE2 pattern for the browser's own engine, with the same matches.
 * @throws where the two differ in syntax: under `u` the engine refuses what it does not know
 */
export function nativePattern(pattern: string, caseSensitive: boolean): RegExp {
  let inClass = false;
  const source = pattern.replace(PIECE, (piece: string, hex?: string) => {
    if (hex !== undefined) return `\\u{${hex}}`;
    if (piece === '[') inClass = true;
    else if (piece === ']') inClass = false;
    else if (piece === '(?P<') return '(?<';
    else if (piece === '\\s') return inClass ? BLANKS : `[${BLANKS}]`;
    return piece;
  });
  // Engines take twice as long where they must say where groups stand.
  const places = source.includes('(?<it>') ? 'd' : '';
  return new RegExp(source, `${places}g${caseSensitive ? '' : 'i'}mu`);
}
