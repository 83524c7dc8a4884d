import { defineConfig } from 'wxt';
import { engineNames } from './scripts/build/engine-names.ts';
import { joinMessages } from './scripts/build/joined-messages.ts';
import { leanHtml } from './scripts/build/lean-html.ts';
import { leanSvelte } from './scripts/build/lean-svelte.ts';
import { leanWxt } from './scripts/build/lean-wxt.ts';
import { collectLicences } from './scripts/build/licences.ts';
import { namedAgain } from './scripts/build/named-again.ts';
import { packedPhrases } from './scripts/build/packed-phrases.ts';
import { packedWeights } from './scripts/build/packed-weights.ts';
import { repack } from './scripts/build/repacked.ts';
import { withoutExamples } from './scripts/build/without-examples.ts';

// Minimum versions: the first that paint CSS custom highlights from a content script.
const CHROME_MINIMUM = '114';
const FIREFOX_MINIMUM = '140.0';
const FIREFOX_ANDROID_MINIMUM = '142.0';

/** The pages of the web. */
const PAGES = ['http://*/*', 'https://*/*'];

/** How the files of the page of both panels are called. */
const NAMES = { entryFileNames: 'panel.js', assetFileNames: 'panel.[ext]' };

const licences = collectLicences();

function terserOptions(compress: object) {
  return {
    ecma: 2020 as const,
    module: true,
    compress: {
      passes: 4,
      // Where a page redefines what is built in, our scripts have a world of their own.
      unsafe: true,
      unsafe_arrows: true,
      pure_getters: true,
      hoist_funs: true,
      inline: 1,
      keep_fargs: false,
      // Only libraries warn, of what tests would tell.
      pure_funcs: ['console.warn'],
      ...compress,
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  // Classes are told apart by the name of their component, which is shorter than a hash.
  svelte: { vite: { compilerOptions: { cssHash: ({ name }) => name } } },
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  hooks: {
    'build:publicAssets': (_, files) => {
      joinMessages(files);
      files.push({ relativeDest: 'licences.txt', contents: licences.text() });
    },
    'zip:extension:done': (_, path) => repack(path),
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type !== 'sidepanel') return;
      const { build = {} } = config;
      // Svelte's functions already stand in the order that packs best.
      build.terserOptions = terserOptions({ hoist_funs: false });
      // Nothing of a package outlives it in a cache: names need no hash.
      Object.assign(build.rollupOptions?.output ?? {}, NAMES);
    },
  },
  vite: () => ({
    plugins: [
      withoutExamples(),
      leanHtml(),
      leanSvelte(),
      leanWxt(),
      packedPhrases(),
      packedWeights(),
      namedAgain(engineNames(import.meta.dirname)),
      licences.plugin(),
    ],
    // Every browser that we support preloads modules by itself.
    build: {
      modulePreload: { polyfill: false },
      // The first that knows `light-dark()`: for older ones properties would be added that nothing here asks for.
      cssTarget: 'chrome123',
      // A hundredth smaller than the minifier that comes with Vite.
      minify: 'terser',
      terserOptions: terserOptions({}),
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    // As wide as the content script, which calls for the reader only where there is something to read.
    host_permissions: PAGES,
    content_scripts: [{ matches: PAGES, js: ['glance.js'], run_at: 'document_idle' }],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
      'next-clause': {
        suggested_key: { default: 'Alt+Shift+Down' },
        description: '__MSG_commandNext__',
      },
      'previous-clause': {
        suggested_key: { default: 'Alt+Shift+Up' },
        description: '__MSG_commandPrevious__',
      },
    },
    // Not the side panel: before version 122, Chrome took no parameters there.
    action: { default_title: '__MSG_extensionName__', default_popup: 'sidepanel.html?popup' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'clausemark@clausemark.example',
              strict_min_version: FIREFOX_MINIMUM,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: FIREFOX_ANDROID_MINIMUM },
          },
        }
      : { minimum_chrome_version: CHROME_MINIMUM }),
  }),
  zip: {
    includeSources: [
      'entrypoints/**',
      'lib/**',
      'scripts/build/**',
      'assets/**',
      'package.json',
      'package-lock.json',
      'wxt.config.ts',
      'tsconfig.json',
      'README.md',
      'LICENSE',
    ],
  },
});
