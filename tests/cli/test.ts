import { findChromium, findFirefox } from '../e2e/tools/find-browser';
import { run } from './run';

/**
 * `npm test`: everything that must hold before a change lands, from static checks to the built
 * extension in real browsers. Further arguments go to Vitest.
 */
try {
  // Before anything slow: a missing browser is told at once, and installed where that is possible.
  findChromium({ mayInstall: true });
  findFirefox({ mayInstall: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
run('Prepare types', 'wxt', ['prepare']);
run('Type check', 'tsc', ['--noEmit']);
run('Type check the practice page', 'tsc', ['--noEmit', '-p', 'tests/practice']);
run('Format and lint', 'biome', ['check', '.']);
run('Unused code', 'knip', []);
run('Build for Chromium', 'wxt', ['build', '-b', 'chrome']);
run('Build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
run('Tests', 'vitest', ['run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(2)]);
