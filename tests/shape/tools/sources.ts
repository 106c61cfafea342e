import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ROOMS = ['entrypoints', 'components', 'utils'];

export interface Source {
  /** From the project's root, such as `utils/core/post/post.ts`. */
  path: string;
  code: string;
  /**
   * Files of the project by path, packages by name. Marked are type-only imports, which ship nothing,
   * and those that are loaded later, in a chunk of their own.
   */
  imports: { target: string; typeOnly: boolean; later: boolean }[];
}

/** Every shipped source file with what it imports. */
export function sources(): Source[] {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const known = new Set(files.map((file) => relative(ROOT, file)));
  return files.map((file) => {
    const code = readFileSync(file, 'utf8');
    const path = relative(ROOT, file);
    return { path, code, imports: importsOf(code, file, known) };
  });
}

/** The code without its comments: rules are about what runs. */
export function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

const IMPORT =
  /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm;

function importsOf(code: string, file: string, known: Set<string>): Source['imports'] {
  return [...code.matchAll(IMPORT)].map(([, type, fixed, dynamic]) => ({
    target: resolveTarget(fixed ?? dynamic ?? '', file, known),
    typeOnly: type !== undefined,
    later: dynamic !== undefined,
  }));
}

function resolveTarget(name: string, file: string, known: Set<string>): string {
  if (!name.startsWith('.') && !name.startsWith('@/')) return name;
  const base = name.startsWith('@/') ? name.slice(2) : relative(ROOT, resolve(dirname(file), name));
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidates.find((candidate) => known.has(candidate)) ?? base;
}

/** All that ends up in a bundle that starts at `entry`, packages included; `atOnce`: without later chunks. */
export function reach(entry: string, all: readonly Source[], atOnce = false): Set<string> {
  const byPath = new Map(all.map((source) => [source.path, source]));
  const reached = new Set<string>();
  const queue = [entry];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    for (const { target, typeOnly, later } of byPath.get(next)?.imports ?? []) {
      if (!typeOnly && !(atOnce && later)) queue.push(target);
    }
  }
  return reached;
}
