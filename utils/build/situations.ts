import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const HINTS = /\/situations\/index\.ts\?hints$/;

type Situations = typeof import('../core/draft/situations');
type Reader = typeof import('../core/draft/situations/hints');

/**
 * `import hints from '…/situations/index.ts?hints'`: what a post must hold to tell each situation,
 * worked out when Amends is built, because it takes seconds.
 */
export function situationHints(): Plugin {
  const load = <T>(file: string) =>
    runnerImport<T>(join(ROOT, 'utils/core/draft/situations', file), {
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': ROOT } },
    }).then(({ module }) => module);
  let code: Promise<string> | null = null;
  return {
    name: 'amends:situation-hints',
    enforce: 'pre',
    async load(id) {
      if (!HINTS.test(id)) return null;
      code ??= Promise.all([load<Situations>('index.ts'), load<Reader>('hints.ts')]).then(
        ([{ SITUATIONS }, { hintsOf }]) =>
          `export default JSON.parse(${JSON.stringify(JSON.stringify(hintsOf(SITUATIONS)))})`,
      );
      return { code: await code, moduleType: 'js' };
    },
  };
}
