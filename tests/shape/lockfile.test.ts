import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
}

const lock: Lock = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package-lock.json', import.meta.url)), 'utf8'),
);

it('the lockfile knows the binaries of every platform, or npm ci refuses it', () => {
  const known = new Set(
    Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)),
  );
  const missing = Object.values(lock.packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !known.has(name));
  expect(missing).toEqual([]);
});

it('the lockfile names no registry: it installs from whichever one is set up', () => {
  const resolved = Object.values(lock.packages).filter(({ resolved }) =>
    resolved?.startsWith('http'),
  );
  expect(resolved).toEqual([]);
});
