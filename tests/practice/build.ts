import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
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

/** The practice page's script and styles, built when its sources changed since the last time. */
export async function practiceBundle(): Promise<PracticeBundle> {
  const folder = join(CACHE, contentHash());
  const [js, css] = [join(folder, 'practice.js'), join(folder, 'practice.css')];
  if (!existsSync(css)) {
    mkdirSync(folder, { recursive: true });
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
        emptyOutDir: true,
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
  return { js: readFileSync(js, 'utf8'), css: readFileSync(css, 'utf8') };
}
