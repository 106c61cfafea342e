/** The part of JSON Schema 2020-12 that our published schemas are written in. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  default?: unknown;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

/** What each keyword holds against a value; null where it says nothing about values. */
const KEYWORDS: Record<keyof JsonSchema, ((value: unknown, schema: JsonSchema) => boolean) | null> =
  {
    $schema: null,
    title: null,
    description: null,
    default: null,
    type: (value, { type }) =>
      type === 'integer' ? Number.isInteger(value) : typeOf(value) === type,
    properties: (value, { properties = {} }) =>
      fieldsOf(value).every(([key, field]) => {
        const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
        return schema === undefined || fits(field, schema);
      }),
    required: (value, { required = [] }) =>
      typeOf(value) !== 'object' ||
      required.every((key) => fieldsOf(value).some(([own]) => own === key)),
    additionalProperties: (value, { properties = {}, additionalProperties }) =>
      additionalProperties !== false ||
      fieldsOf(value).every(([key]) => Object.hasOwn(properties, key)),
    items: (value, { items = {} }) =>
      !Array.isArray(value) || value.every((item) => fits(item, items)),
    anyOf: (value, { anyOf = [] }) => anyOf.some((schema) => fits(value, schema)),
    enum: (value, schema) => schema.enum?.includes(value) ?? true,
    const: (value, schema) => value === schema.const,
    pattern: (value, { pattern = '' }) =>
      typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
    minLength: (value, { minLength = 0 }) =>
      typeof value !== 'string' || [...value].length >= minLength,
    maxLength: (value, { maxLength = 0 }) =>
      typeof value !== 'string' || [...value].length <= maxLength,
    minimum: (value, { minimum = 0 }) => typeof value !== 'number' || value >= minimum,
    maximum: (value, { maximum = 0 }) => typeof value !== 'number' || value <= maximum,
    minItems: (value, { minItems = 0 }) => !Array.isArray(value) || value.length >= minItems,
    maxItems: (value, { maxItems = 0 }) => !Array.isArray(value) || value.length <= maxItems,
  };

/** Whether a value is what a schema describes. Throws on a keyword that it does not know. */
export function fits(value: unknown, schema: JsonSchema): boolean {
  return Object.keys(schema).every((keyword) => {
    if (!isKeyword(keyword)) throw new Error(`Unknown JSON Schema keyword: ${keyword}`);
    return KEYWORDS[keyword]?.(value, schema) ?? true;
  });
}

function isKeyword(name: string): name is keyof JsonSchema {
  return Object.hasOwn(KEYWORDS, name);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function fieldsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : [];
}
