import type { Plugin, Rolldown } from 'vite';

const ENGINE = /\/utils\/panel\/draft-engine\.ts$/;
const PAGE = /\/sidepanel(?:\/index)?\.html$/;

/**
 * Lets the panel's page fetch the draft engine beside its own scripts: without it the browser hears
 * of that file, the largest of all, only once those run.
 */
export function preloadEngine(): Plugin {
  return {
    name: 'amends:preload-engine',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle }) {
        if (!PAGE.test(filename) || !bundle) return;
        const engine = Object.values(bundle).find(
          (one) => one.type === 'chunk' && ENGINE.test(one.facadeModuleId ?? ''),
        );
        if (!engine) throw new Error('the panel has no chunk that is its draft engine');
        return withAll(engine.fileName, bundle)
          .map((file) => `/${file}`)
          .filter((href) => !html.includes(`"${href}"`))
          .map((href) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href },
            injectTo: 'head',
          }));
      },
    },
  };
}

/** A chunk and all that it imports before it runs. */
function withAll(file: string, bundle: Rolldown.OutputBundle, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const chunk = bundle[file];
  const imports = chunk?.type === 'chunk' ? chunk.imports : [];
  return [file, ...imports.flatMap((one) => withAll(one, bundle, seen))];
}
