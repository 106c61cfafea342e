import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { packs } from '../utils/build/packs.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const alias = { '@': root, '#i18n': `${root}/.wxt/i18n/index.ts` };

/**
 * One browser test ran out of time on CI and its steps passed 140 times in a row when it was looked
 * into: each may try once more, and the summary names those that did.
 */
const ONCE_MORE = 1;

/** Projects by what they need: `fast` runs anywhere, `browser` drives the built extension. */
export default defineConfig({
  root,
  plugins: [packs()],
  resolve: { alias },
  test: {
    // One less than processors is the default, and on two of them that is one: browser tests wait more
    // than they work. Each file has a browser of its own, with its own profile, focus and clipboard.
    maxWorkers: Math.max(2, availableParallelism()),
    reporters: ['default', `${root}/tests/tools/plain-summary.ts`],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          // Here and for `dom`: reading the model, the packs and React anew for each file took longer
          // than the tests. Nothing in the core keeps state, and components are taken down after each test.
          isolate: false,
          include: ['tests/{unit,shape,db,evaluation}/**/*.test.ts'],
          setupFiles: ['tests/tools/extension-browser.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          isolate: false,
          include: ['tests/{dom,components}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/components/setup.ts'],
        },
      },
      ...(process.env.AMENDS_FULL
        ? [
            {
              extends: true as const,
              test: {
                name: 'full',
                environment: 'node',
                include: ['tests/full/**/*.test.ts'],
                testTimeout: 300_000,
              },
            },
            {
              extends: true as const,
              test: {
                name: 'browser-full',
                environment: 'node',
                include: ['tests/e2e/full/**/*.test.ts'],
                testTimeout: 60_000,
                hookTimeout: 120_000,
                retry: ONCE_MORE,
              },
            },
          ]
        : []),
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          retry: ONCE_MORE,
        },
      },
    ],
  },
});
