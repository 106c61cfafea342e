/** The parts of JSON Schema that the published schema of packs uses. */
export interface JsonSchema {
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  default?: unknown;
  properties?: Readonly<Record<string, JsonSchema | undefined>>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  oneOf?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  $ref?: string;
  $defs?: Readonly<Record<string, JsonSchema>>;
}

export interface Completion {
  label: string;
  /** A key of a mapping, or a value. */
  kind: 'key' | 'value';
  /** A few words beside it: "needed", or what it is when it is left out. */
  detail: string;
}

export interface Completions {
  /** Where the word that is being written begins. */
  from: number;
  options: Completion[];
}

/**
 * What may stand at a place of a pack, by its schema. Read from the lines above and their
 * indentation: a text that is being typed is seldom YAML.
 */
export function completionsAt(text: string, offset: number, schema: JsonSchema): Completions {
  const before = text.slice(0, offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const lines = before.split('\n').slice(0, -1);
  const typed = /[\w.-]*$/.exec(line)?.[0] ?? '';
  const from = offset - typed.length;
  const value = /^(\s*(?:- )*)([\w.-]+):\s+(\[(?:[^\]]*,)?\s*)?[\w.-]*$/.exec(line);
  const place = placeOf(
    lines,
    (value?.[1] ?? /^\s*(?:- )*/.exec(line)?.[0] ?? '').length,
    text,
    offset,
  );
  if (/^\s*(?:- )*[\w.-]*:?$/.test(line) === false && !value) return { from, options: [] };
  const at = schemasAt(schema, place.path, place.kinds, schema);
  if (value) {
    const key = value[2] ?? '';
    const inside = at.flatMap((one) => stepInto(one, key, null, schema));
    const wanted = value[3] ? inside.flatMap((one) => stepInto(one, '-', null, schema)) : inside;
    return { from, options: unique(wanted.flatMap(valuesOf)) };
  }
  return { from, options: unique(at.flatMap((one) => keysOf(one, place.present))) };
}

interface Place {
  /** Keys from the top, '-' for an item of a list. */
  path: string[];
  /** The `kind` written in the mapping at each step, which tells a rule's own keys. */
  kinds: (string | null)[];
  /** Keys that stand in the mapping already. */
  present: Set<string>;
}

function placeOf(lines: readonly string[], column: number, text: string, offset: number): Place {
  const path: string[] = [];
  let inner = column;
  // From a line's own dash one goes up to the list's key.
  const own = /^(\s*)((?:- )*)/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
  for (const _dash of own?.[2]?.match(/- /g) ?? []) path.unshift('-');
  if (own?.[2]) inner = (own[1] ?? '').length + 1;
  for (const line of [...lines].reverse()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, blank = '', dashes = '', key] = /^(\s*)((?:- )*)([\w.-]+)?:?/.exec(line) ?? [];
    const start = blank.length + dashes.length;
    if (start < inner && key !== undefined && /:\s*(?:#.*)?$/.test(line)) {
      path.unshift(key);
      inner = start;
    }
    if (dashes !== '' && blank.length < inner && start <= inner) {
      path.unshift('-');
      inner = blank.length + 1;
    }
    if (inner === 0) break;
  }
  const around = mappingAround(text, offset, column);
  return {
    path,
    kinds: path.map((_step, i) => (i === path.length - 1 ? (around.get('kind') ?? null) : null)),
    present: new Set(around.keys()),
  };
}

/** Keys and one-line values of the mapping that the offset stands in, by indentation. */
function mappingAround(text: string, offset: number, column: number): Map<string, string> {
  const lines = text.split('\n');
  const current = text.slice(0, offset).split('\n').length - 1;
  const found = new Map<string, string>();
  for (const step of [-1, 1]) {
    const ownDash = /^\s*- /.test(lines[current] ?? '');
    if (step === -1 && ownDash) continue;
    for (let i = current + step; i >= 0 && i < lines.length; i += step) {
      const line = lines[i] ?? '';
      if (/^\s*(?:#.*)?$/.test(line)) continue;
      const [all = '', dash = '', key, value = ''] =
        /^\s*((?:- )?)([\w.-]+):\s*(.*)$/.exec(line) ?? [];
      const start = all === '' ? line.search(/\S/) : line.indexOf(key ?? '');
      if (start < column || (step === 1 && dash !== '' && start === column)) break;
      if (start === column && key !== undefined) found.set(key, value.trim());
      if (start === column && dash !== '') break;
    }
  }
  return found;
}

function schemasAt(
  schema: JsonSchema,
  path: readonly string[],
  kinds: readonly (string | null)[],
  root: JsonSchema,
): JsonSchema[] {
  return path.reduce<JsonSchema[]>(
    (at, key, i) => at.flatMap((one) => stepInto(one, key, kinds[i] ?? null, root)),
    [schema],
  );
}

function stepInto(
  schema: JsonSchema,
  key: string,
  kind: string | null,
  root: JsonSchema,
): JsonSchema[] {
  const next = resolved(schema, root).flatMap((one) => {
    if (key === '-') return one.items ? [one.items] : [];
    const named = one.properties?.[key];
    const other =
      typeof one.additionalProperties === 'object' ? one.additionalProperties : undefined;
    return named ? [named] : other ? [other] : [];
  });
  const open = next.flatMap((one) => resolved(one, root));
  const ofKind = open.filter(({ properties }) => properties?.kind?.const === kind);
  return kind !== null && ofKind.length > 0 ? ofKind : open;
}

/** Through references and alternatives to what is really there. */
function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema[] {
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return target ? resolved(target, root) : [];
  }
  const branches = schema.oneOf ?? schema.anyOf;
  return branches ? branches.flatMap((one) => resolved(one, root)) : [schema];
}

function keysOf(
  { properties = {}, required = [] }: JsonSchema,
  present: ReadonlySet<string>,
): Completion[] {
  return Object.entries(properties)
    .filter(([key]) => !present.has(key))
    .map(([label, schema]) => ({ label, fallback: schema?.default }))
    .map(({ label, fallback }) => ({
      label,
      kind: 'key',
      detail: required.includes(label) ? 'needed' : isWord(fallback) ? `else ${fallback}` : '',
    }));
}

function valuesOf({ enum: choices, const: only, type }: JsonSchema): Completion[] {
  const words =
    choices ?? (only === undefined ? (type === 'boolean' ? [true, false] : []) : [only]);
  return words.map((word) => ({ label: String(word), kind: 'value', detail: '' }));
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function unique(options: readonly Completion[]): Completion[] {
  return [...new Map(options.map((one) => [one.label, one])).values()];
}
