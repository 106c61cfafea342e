import { hash } from '../../world/build';

/**
 * Atomic styles as X's own library writes them: one generated class for each
 * declaration, in a style sheet filled at run time. The names depend on a seed,
 * so that nothing outside can lean on them.
 */
export type Style = { [property: string]: string | number | Style };

const UNITLESS = new Set([
  'flex',
  'flexGrow',
  'flexShrink',
  'fontWeight',
  'lineHeight',
  'opacity',
  'zIndex',
  'order',
]);

let seed = 1;
let sheet: CSSStyleSheet | undefined;
const inserted = new Set<string>();
const known = new WeakMap<Style, string>();
const bases = new Map<string, string>();

/** Call once, before the first render. */
export function startStyles(document: Document, classSeed: number): void {
  seed = classSeed;
  const element = document.createElement('style');
  element.id = 'react-native-stylesheet';
  document.head.append(element);
  sheet = element.sheet ?? undefined;
}

/** A name like X's for something that is the same in every rule, such as the base of all boxes. */
function generatedName(prefix: string, text: string): string {
  return `${prefix}-${hash(`${seed}|${text}`).toString(36)}`;
}

function insert(rule: string): void {
  if (!sheet || inserted.has(rule)) return;
  inserted.add(rule);
  sheet.insertRule(rule, sheet.cssRules.length);
}

function declaration(property: string, value: string | number): string {
  const name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const text =
    typeof value === 'number' && value !== 0 && !UNITLESS.has(property) ? `${value}px` : value;
  return `${name}:${text}`;
}

function classesOf(style: Style, wrap: (name: string, body: string) => string): string[] {
  const names: string[] = [];
  for (const [property, value] of Object.entries(style)) {
    if (typeof value === 'object') {
      names.push(
        ...classesOf(value, (name, body) =>
          property.startsWith('@')
            ? `${property}{.${name}.${name}{${body}}}`
            : `.${name}${property}{${body}}`,
        ),
      );
      continue;
    }
    const body = declaration(property, value);
    const name = generatedName('r', wrap('x', body));
    insert(wrap(name, body));
    names.push(name);
  }
  return names;
}

/** Classes for a style. Nested keys are `:hover`-like or `@media …`. Keep styles in constants. */
export function css(style: Style): string {
  const before = known.get(style);
  if (before !== undefined) return before;
  const names = classesOf(style, (name, body) => `.${name}{${body}}`).join(' ');
  known.set(style, names);
  return names;
}

/** Adds a whole rule under a generated name, for the bases that every element has. */
export function base(prefix: string, body: string): string {
  const before = bases.get(body);
  if (before !== undefined) return before;
  const name = generatedName(prefix, body);
  bases.set(body, name);
  // First in the sheet, so that every atomic class wins over it.
  const rule = `.${name}{${body}}`;
  if (sheet && !inserted.has(rule)) {
    inserted.add(rule);
    sheet.insertRule(rule, 0);
  }
  return name;
}
