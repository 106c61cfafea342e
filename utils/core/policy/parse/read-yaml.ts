import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** Larger packs are refused unread. */
export const MAX_PACK_BYTES = 256 * 1024;

export interface PackError {
  /** 1-based; 0 when the whole text is meant. */
  line: number;
  message: string;
  /** What holds all the same, in plain words. */
  kept: string;
}

/** A pack's raw values and where each was written. */
export interface YamlReading {
  value: unknown;
  /** Line of the value at this path, or of the nearest one around it. */
  lineOf(path: readonly PropertyKey[]): number;
}

export const NOTHING_TAKEN = 'Nothing of this pack is used; the pack in force stays as it is.';

/**
 * Reads YAML's plain part: mappings, lists, texts, numbers, yes and no. Tags, anchors, aliases,
 * merge keys and several documents are refused: a pack is data that people can read top to bottom.
 */
export function readYaml(text: string): { reading: YamlReading } | { errors: PackError[] } {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_PACK_BYTES)
    return refuse(0, `Larger than 256 KB (${Math.ceil(bytes / 1024)} KB)`);
  const lines = new LineCounter();
  try {
    const doc = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      lineCounter: lines,
      prettyErrors: false,
    });
    const at = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
    const errors = [...doc.errors, ...doc.warnings].map(({ message, pos }) => ({
      line: at(pos[0]),
      message: message.startsWith('Maximum call stack')
        ? 'Nested too deeply'
        : `Not valid YAML: ${message}`,
      kept: NOTHING_TAKEN,
    }));
    if (errors.length > 0) return { errors: errors.slice(0, 20) };
    const unsafe = findUnsafe(doc).map(({ offset, message }) => ({
      line: at(offset),
      message,
      kept: NOTHING_TAKEN,
    }));
    if (unsafe.length > 0) return { errors: unsafe.slice(0, 20) };
    const value: unknown = doc.toJS({ maxAliasCount: 0 });
    return { reading: { value, lineOf: (path) => at(offsetOf(doc, path)) } };
  } catch {
    // The reader recurses: what is nested ten thousand deep overflows it, and is no pack.
    return refuse(0, 'Nested too deeply to be read');
  }
}

function refuse(line: number, message: string): { errors: PackError[] } {
  return { errors: [{ line, message, kept: NOTHING_TAKEN }] };
}

function findUnsafe(doc: Document): { offset: number | undefined; message: string }[] {
  const found: { offset: number | undefined; message: string }[] = [];
  visit(doc, {
    Alias: (_key, { range }) => {
      found.push({ offset: range?.[0], message: 'Aliases (*name) are not possible in a pack' });
    },
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor) {
        found.push({
          offset: node.range?.[0],
          message: 'Anchors (&name) are not possible in a pack',
        });
      }
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
        found.push({ offset: node.range?.[0], message: 'Tags (!name) are not possible in a pack' });
      }
    },
    Pair: (_key, { key }) => {
      if (isScalar(key) && key.value === '<<') {
        found.push({
          offset: key.range?.[0],
          message: 'Merge keys (<<) are not possible in a pack',
        });
      }
    },
  });
  return found;
}

function offsetOf(doc: Document, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = doc.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isNode(node) && 'get' in node && typeof node.get === 'function') {
      node = node.get(key, true);
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
