import { defineConfig } from 'wxt';

import { pageChunks } from './build/page-chunks.ts';
import { coverDomains } from './lib/tiktok/cover-address.ts';

const tiktok = 'https://www.tiktok.com';
const keyapi = 'https://api.keyapi.ai';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  `img-src 'self' ${coverDomains.map((domain) => `https://*.${domain}`).join(' ')}`,
  `connect-src ${keyapi}`,
  `frame-ancestors ${tiktok}`,
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

// what weighs on every page of TikTok and does nothing there: the words for its developers into which WXT wraps a
// script, and a choice between two names where both browsers know this one
const bareScript = {
  name: 'bare-script',
  transform(code: string, id: string) {
    if (id.includes('/@wxt-dev/browser/')) return 'export const browser = chrome;';
    if (!id.includes('unlisted-script-entrypoint')) return undefined;
    const [, main] = /import definition from ["'](.+?)["']/.exec(code) ?? [];
    return main && `import script from ${JSON.stringify(main)};\nexport default script.main();`;
  },
};

const fewChunks = {
  name: 'few-chunks',
  outputOptions: (options: { format?: string }) =>
    options.format === 'es' ? { ...options, codeSplitting: { groups: pageChunks } } : options,
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    plugins: [bareScript, fewChunks],
    build: {
      // the frame and the pages load their chunks from their own origin: nothing to polyfill
      modulePreload: { polyfill: false },
      rolldownOptions: {
        treeshake: {
          // no getter of ours or of a library does anything: a tenth of Chart.js goes unused
          propertyReadSideEffects: false,
        },
      },
    },
  }),
  hooks: {
    // a NODE_ENV that the shell happens to have would put React's development build into the zips
    'build:before': ({ config }) => {
      process.env['NODE_ENV'] = config.mode;
    },
  },
  zip: {
    // a list of what goes in, so that nothing that merely lies in the folder can be published
    includeSources: [
      '{build,components,entrypoints,lib,public}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      'LICENSE',
      '{CHANGELOG,README}.md',
      'docs/**/*.md',
    ],
  },
  manifest: ({ browser, command }) => ({
    name: 'Sidelight: TikTok analytics on your own key',
    short_name: 'Sidelight',
    description:
      'Daily trends and analytics beside TikTok videos, bought with your own KeyAPI key: one click, one priced answer.',
    permissions: ['storage'],
    host_permissions: [`${keyapi}/*`],
    incognito: 'not_allowed',
    action: { default_title: 'Sidelight' },
    content_scripts: [{ matches: [`${tiktok}/*`], js: ['tiktok.js'], run_at: 'document_end' }],
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: [`${tiktok}/*`],
        // the page must not be able to name our panel by the id that the store publishes
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // the development server needs inline scripts and a socket
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: policy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '153.0',
              data_collection_permissions: {
                required: ['browsingActivity', 'authenticationInfo'],
              },
            },
          },
        }
      : { minimum_chrome_version: '130', externally_connectable: { ids: [] } }),
  }),
});
