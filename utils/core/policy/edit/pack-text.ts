import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml';

export type Path = readonly (string | number)[];
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/**
 * A pack's text with one value set, as the small forms do: everything else stays as it was typed,
 * comments and spacing included. Parts of the path that are missing are made.
 * @param value undefined takes it out
 * @returns null when the text is no YAML: there is nothing to set a value in
 */
export function setValue(text: string, path: Path, value: Plain | undefined): string | null {
  const doc = parseDocument(text);
  if (doc.errors.length > 0) return null;
  const wanted = parseDocument(text);
  if (value === undefined) wanted.deleteIn(path);
  else wanted.setIn(path, wanted.createNode(value));
  const spliced = splice(text, doc.contents, path, value);
  if (spliced !== null) {
    const read = parseDocument(spliced);
    // Only what reads as it should is taken; else the whole text is written anew.
    if (read.errors.length === 0 && same(read.toJS(), wanted.toJS())) return spliced;
  }
  return wanted.toString({ lineWidth: 0 });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function splice(text: string, root: unknown, path: Path, value: Plain | undefined): string | null {
  const key = path.at(-1);
  const parent = nodeAt(root, path.slice(0, -1));
  const node = nodeAt(root, path);
  if (key === undefined) return null;
  if (value !== undefined && isNode(node) && node.range) {
    return replaced(text, node.range[0], node.range[1], inline(value));
  }
  if (path.length === 1 && value !== undefined && (root === null || (isMap(root) && !root.flow))) {
    return appended(text, key, value);
  }
  if (!isNode(parent) || !parent.range) return null;
  if (isSeq(parent)) return inList(text, parent.items, parent, key, value);
  return isMap(parent) ? inMap(text, parent, String(key), value) : null;
}

function nodeAt(root: unknown, path: Path): unknown {
  let node = root;
  for (const key of path) {
    if (isMap(node)) {
      node = node.items.find(({ key: one }) => isScalar(one) && one.value === key)?.value;
    } else if (isSeq(node)) node = node.items[Number(key)];
    else return undefined;
  }
  return node;
}

/** A value on one line. */
function inline(value: Plain): string {
  return stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trimEnd();
}

function replaced(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

function appended(text: string, key: string | number, value: Plain): string {
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  if (!Array.isArray(value)) return `${before}${key}: ${inline(value)}\n`;
  return `${before}${key}:\n${value.map((item) => `  - ${inline(item)}\n`).join('')}`;
}

function inList(
  text: string,
  items: readonly unknown[],
  { flow, range }: Node & { flow?: boolean },
  key: string | number,
  value: Plain | undefined,
): string | null {
  const last = items.at(-1);
  if (flow || !range) return null;
  if (value !== undefined) {
    if (!isNode(last) || !last.range) return null;
    const dash = ' '.repeat(columnOf(text, dashOf(text, last.range[0])));
    return lineAfter(text, last.range[1], `${dash}- ${inline(value)}`);
  }
  const gone = items[Number(key)];
  if (!isNode(gone) || !gone.range) return null;
  const next = items[Number(key) + 1];
  const from = lineStart(text, dashOf(text, gone.range[0]));
  const to =
    isNode(next) && next.range
      ? lineStart(text, dashOf(text, next.range[0]))
      : lineEnd(text, gone.range[1]);
  return replaced(text, from, to, '');
}

function inMap(text: string, map: YAMLMap, key: string, value: Plain | undefined): string | null {
  const pairs = map.items;
  const at = pairs.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  if (value === undefined) {
    const gone = extentOf(pairs[at]);
    if (!gone) return null;
    if (!map.flow) return replaced(text, lineStart(text, gone.from), lineEnd(text, gone.to), '');
    const [before, next] = [extentOf(pairs[at - 1]), extentOf(pairs[at + 1])];
    if (before) return replaced(text, before.to, gone.to, '');
    return next ? replaced(text, gone.from, next.from, '') : null;
  }
  const last = pairs.at(-1);
  const end = isNode(last?.value) ? last.value.range?.[1] : undefined;
  if (end === undefined || !isNode(last?.key) || !last.key.range) return null;
  if (map.flow) return replaced(text, end, end, `, ${key}: ${inline(value)}`);
  const indent = ' '.repeat(columnOf(text, last.key.range[0]));
  return lineAfter(text, end, `${indent}${key}: ${inline(value)}`);
}

/** Where a pair begins and ends. */
function extentOf(pair: YAMLMap['items'][number] | undefined): { from: number; to: number } | null {
  if (!pair || !isNode(pair.key) || !pair.key.range) return null;
  const [from, to] = pair.key.range;
  return { from, to: isNode(pair.value) && pair.value.range ? pair.value.range[1] : to };
}

function lineAfter(text: string, at: number, line: string): string {
  const end = lineEnd(text, at);
  const open = end === text.length && !text.endsWith('\n');
  return replaced(text, end, end, open ? `\n${line}` : `${line}\n`);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Behind the line break; a comment behind the value goes with its line. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', text.charAt(at - 1) === '\n' ? at - 1 : at);
  return end < 0 ? text.length : end + 1;
}

function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

function dashOf(text: string, at: number): number {
  return text.lastIndexOf('-', at);
}
