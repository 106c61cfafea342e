/** Words with what is known of each, as one string in which single words are looked up: nothing is read ahead. */
export interface PackedWords {
  /** A line each, in the order of `<`: the word, a tab, and the place of its value, then a line's end. */
  lines: string;
  values: readonly unknown[];
}

/** @throws where a word holds a tab or a line's end */
export function packWords(words: Readonly<Record<string, unknown>>): PackedWords {
  const places = new Map<string, number>();
  const lines = Object.keys(words)
    .sort()
    .map((word) => {
      if (/[\t\n]/.test(word)) throw new Error(`cannot be packed: ${JSON.stringify(word)}`);
      const value = JSON.stringify(words[word]);
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      return `${word}\t${place}\n`;
    });
  return { lines: lines.join(''), values: [...places.keys()].map((value) => JSON.parse(value)) };
}

/** What is known of a word; undefined where nothing is. */
export function findWord({ lines, values }: PackedWords, word: string): unknown {
  // Both always stand at the beginning of a line, the second perhaps behind the last one.
  let [from, to] = [0, lines.length];
  while (from < to) {
    const start = lines.lastIndexOf('\n', ((from + to) >> 1) - 1) + 1;
    const tab = lines.indexOf('\t', start);
    const end = lines.indexOf('\n', tab);
    const found = lines.slice(start, tab);
    if (found === word) return values[Number(lines.slice(tab + 1, end))];
    if (found < word) from = end + 1;
    else to = start;
  }
  return undefined;
}

/** The same as an object that answers as if it held all of them, and takes more. */
export function asObject(packed: PackedWords): Record<string, unknown> {
  // Whoever asks whether a word is there asks next what it is.
  let last = { word: '', value: findWord(packed, '') };
  const find = (word: string): unknown => {
    if (word !== last.word) last = { word, value: findWord(packed, word) };
    return last.value;
  };
  return new Proxy<Record<string, unknown>>(
    {},
    {
      get(own, key) {
        return typeof key === 'symbol' || key in own ? Reflect.get(own, key) : find(key);
      },
      getOwnPropertyDescriptor(own, key) {
        const held = Reflect.getOwnPropertyDescriptor(own, key);
        if (held || typeof key === 'symbol' || key in own) return held;
        const value = find(key);
        if (value === undefined) return undefined;
        return { value, writable: true, enumerable: true, configurable: true };
      },
    },
  );
}
