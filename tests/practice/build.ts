import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const CACHE = join(HERE, '..', '..', '.output', 'practice');
const SOURCES = ['app', 'world', 'package.json', 'build.ts'];

export interface PracticeBundle {
  js: string;
  css: string;
}

function contentHash(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const names = source.includes('.')
      ? [source]
      : readdirSync(join(HERE, source), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(tsx?|css)$/.test(name))
          .map((name) => join(source, name));
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(HERE, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundleInto(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: HERE,
    // Draft.js sits at the project's root beside React 19: one React, the one found from this folder.
    resolve: { dedupe: ['react', 'react-dom'] },
    mode: 'production',
    // A test runner's NODE_ENV would otherwise ask for React's development runtime.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      cssCodeSplit: false,
      lib: {
        entry: join(HERE, 'app', 'main.tsx'),
        formats: ['iife'],
        name: 'practice',
        fileName: () => 'practice.js',
        cssFileName: 'practice',
      },
    },
  });
}

async function readOrBuild(): Promise<PracticeBundle> {
  const folder = join(CACHE, contentHash());
  if (!existsSync(folder)) {
    // Several test runs may build at once: each into its own folder, and the first one done stays.
    const own = `${folder}.${process.pid}`;
    await bundleInto(own);
    if (existsSync(folder)) rmSync(own, { recursive: true });
    else renameSync(own, folder);
  }
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { js: read('practice.js'), css: read('practice.css') };
}

let bundle: Promise<PracticeBundle> | undefined;

/** The practice page's script and styles, built when its sources changed since the last time. */
export function practiceBundle(): Promise<PracticeBundle> {
  bundle ??= readOrBuild();
  return bundle;
}
