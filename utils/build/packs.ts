import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PACK = /\.yaml\?pack$/;
const DIGEST = /\.json\?digest$/;

type Reader = typeof import('../packs/build/bundle-pack');

/**
 * `import pack from '…/airline.yaml?pack'`: a policy pack read when Amends is built, as plain data.
 * The panel and the worker, which wakes often, then carry neither the YAML parser nor its time.
 * `import digest from '….json?digest'`: sixteen characters that change with the file.
 */
export function packs(): Plugin {
  let reader: Promise<Reader> | null = null;
  // Read by the project's own parser, whose imports only Vite can follow.
  const read = () => {
    reader ??= runnerImport<Reader>(join(ROOT, 'utils/packs/build/bundle-pack.ts'), {
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': ROOT } },
    }).then(({ module }) => module);
    return reader;
  };
  return {
    name: 'amends:packs',
    enforce: 'pre',
    async load(id) {
      const file = id.split('?')[0] ?? id;
      if (DIGEST.test(id)) {
        this.addWatchFile(file);
        const digest = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
        return { code: `export default ${JSON.stringify(digest)}`, moduleType: 'js' };
      }
      if (!PACK.test(id)) return null;
      const general = join(dirname(file), 'general.yaml');
      this.addWatchFile(file);
      this.addWatchFile(general);
      const { bundlePack } = await read();
      const pack = bundlePack(readFileSync(file, 'utf8'), readFileSync(general, 'utf8'));
      if ('problem' in pack) throw new Error(`${file}:${pack.problem}`);
      // A string until it is asked for: the worker wakes for many things that need no pack.
      const json = JSON.stringify(JSON.stringify(pack));
      return { code: `export default () => JSON.parse(${json})`, moduleType: 'js' };
    },
  };
}
