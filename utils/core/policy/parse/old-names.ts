import type { PackError, YamlReading } from './read-yaml';

/** Names of flags that older packs and the research notes use. */
const RENAMED: Readonly<Record<string, string>> = {
  third_party_chat: 'third-party',
  third_party: 'third-party',
  regulator: 'legal',
  repeat_contact: 'repeat-contact',
  broken_promise: 'broken-promise',
  self_harm: 'self-harm',
  leave: 'leaving',
  share: 'news',
};

/** Flags under their present names, and a note for each that was written otherwise. */
export function renameFlags({ value, lineOf }: YamlReading): {
  value: unknown;
  notes: PackError[];
} {
  const notes: PackError[] = [];
  return { value: walk(value, []), notes };

  function walk(node: unknown, path: readonly PropertyKey[]): unknown {
    if (Array.isArray(node)) return node.map((item, i) => walk(item, [...path, i]));
    const owner = path.at(-1);
    const ofFlags = typeof owner === 'number' ? path.at(-2) : owner;
    if (typeof node === 'string' && /^(?:any_)?flags?$|^not_flags$/.test(String(ofFlags))) {
      const known = Object.hasOwn(RENAMED, node) ? RENAMED[node] : undefined;
      if (known === undefined) return node;
      const message = `The flag "${node}" is called "${known}"`;
      notes.push({ line: lineOf(path), message, kept: `Read as "${known}".` });
      return known;
    }
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, item]) => [key, walk(item, [...path, key])]),
    );
  }
}
