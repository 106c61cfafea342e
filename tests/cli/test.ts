import { practiceBundle } from '@/tests/practice/build';
import { findChromium, findFirefox } from '../e2e/tools/find-browser';
import { run, runSideBySide, type Step } from './run';

const step = (what: string, command: string, ...args: string[]): Step => ({ what, command, args });

/**
 * `npm test`: everything that must hold before a change lands, from static checks to the built
 * extension in real browsers. Further arguments go to Vitest.
 */
async function test(): Promise<void> {
  try {
    // Before anything slow: a missing browser is told at once, and installed where that is possible.
    findChromium({ mayInstall: true });
    findFirefox({ mayInstall: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  run(step('Prepare types', 'wxt', 'prepare'));
  // Two lanes for the two processors of the smallest machine that this has to be quick on.
  await runSideBySide([
    [
      step('Build for Chromium', 'wxt', 'build', '-b', 'chrome'),
      step('Build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
    ],
    [
      step('Type check', 'tsc', '--noEmit'),
      step('Type check the practice page', 'tsc', '--noEmit', '-p', 'tests/practice'),
      step('Format and lint', 'biome', 'check', '.'),
      step('Unused code', 'knip'),
    ],
  ]);
  // Here, or each browser test that runs beside another would build it for itself.
  await practiceBundle();
  // Vite leaves it at production, and React's production runtime has no act for component tests.
  process.env.NODE_ENV = 'test';
  const config = ['--config', 'tests/vitest.config.ts'];
  run(step('Tests', 'vitest', 'run', ...config, ...process.argv.slice(2)));
}

void test();
