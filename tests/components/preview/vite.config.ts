import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { englishMessages } from '../messages';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** `npx vite tests/components/preview`: the panel with invented data, `?state=` names what to show. */
export default defineConfig(async () => ({
  define: { __MESSAGES__: JSON.stringify([...(await englishMessages())]) },
  resolve: { alias: { '@': root, '#i18n': `${root}/.wxt/i18n/index.ts` } },
  cacheDir: `${root}/.cache/preview`,
}));
