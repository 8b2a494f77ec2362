import path from 'node:path';

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// these hold no state between tests, so their files share one set of modules: less than half the time
const pure = [
  'tests/unit/lib/{export,format,keyapi,metrics,text,tiktok}/**/*.test.ts',
  'tests/unit/{bench,release,scripts,standin}/**/*.test.ts',
];

// nor do these; but each needs a page
const pages = ['tests/unit/components/**/*.test.{ts,tsx}', 'tests/unit/entrypoints/**/*.test.tsx'];
const browserRooms = {
  plugins: [WxtVitest()],
  resolve: {
    alias: { 'webextension-polyfill': path.resolve('tests/unit/webextension-polyfill.ts') },
  },
};

export default defineConfig({
  test: {
    mockReset: true,
    restoreMocks: true,
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        resolve: { alias: { '@': import.meta.dirname } },
        test: { name: 'pure', include: pure, isolate: false },
      },
      {
        extends: true,
        ...browserRooms,
        test: {
          name: 'pages',
          include: pages,
          environment: 'happy-dom',
          isolate: false,
          setupFiles: 'tests/unit/unhurried.ts',
        },
      },
      {
        extends: true,
        ...browserRooms,
        test: { name: 'rooms', include: ['tests/unit/**/*.test.ts'], exclude: [...pure, ...pages] },
      },
    ],
  },
});
