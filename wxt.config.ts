import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { compromiseReady } from './utils/build/compromise';
import { packs } from './utils/build/packs';
import { preloadEngine } from './utils/build/preload-engine';
import { situationHints } from './utils/build/situations';
import { MATCHES } from './utils/platforms/x/matches';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  // Hidden imports would defeat the boundary test: every file says what it uses.
  imports: false,
  manifestVersion: 3,
  i18n: { localesDir: fileURLToPath(new URL('./utils/i18n/locales', import.meta.url)) },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Private windows must leave no record behind, so Amends does not run there.
    incognito: 'not_allowed',
    // Hosts from day one: adding one later switches the extension off for everyone until they consent.
    host_permissions: [...MATCHES],
    permissions:
      browser === 'firefox'
        ? ['storage', 'alarms', 'unlimitedStorage']
        : ['storage', 'sidePanel', 'alarms', 'unlimitedStorage'],
    action: { default_title: '__MSG_action_title__' },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; img-src 'self' data:; connect-src 'none'",
    },
    commands:
      browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+A' } } }
        : { _execute_action: { suggested_key: { default: 'Alt+Shift+A' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'amends@amends.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '121',
          // Firefox needs no schema: its policies.json is read as it is.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  vite: () => ({
    plugins: [packs(), compromiseReady(), situationHints(), preloadEngine()],
    // One letter beyond Latin-1 in a script doubles what the engine keeps of its text, in every tab.
    esbuild: { charset: 'ascii' },
    build: {
      target: 'es2023',
      // Writes plain strings in ASCII where the default writes templates: V8 reads those twice as long.
      minify: 'esbuild',
      // The core is pure by law: what a script does not use of it leaves nothing behind.
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /\/utils\/core\//, sideEffects: false }] },
      },
    },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': `${root}/utils/page/no-context.ts`,
        '@': root,
      },
    },
  }),
});
