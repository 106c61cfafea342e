import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { packs } from '../../utils/build/packs';

/**
 * `npx tsx tests/bench/packs.ts [pack]`: what a pack costs a context that has just started, in ms
 * of this process's CPU: to have it, to lint a first reply, and to lint replies of 280 characters.
 */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const { module } = await runnerImport<typeof import('./packs-in-process')>(
  `${root}/tests/bench/packs-in-process.ts`,
  { configFile: false, logLevel: 'error', plugins: [packs()], resolve: { alias: { '@': root } } },
);
for (const [what, ms] of Object.entries(module.costs(process.argv[2] ?? 'general'))) {
  console.log(`${what} ${ms.toFixed(1)} ms`);
}
