import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : 'line',
  // generous, because a crowded machine is slow; nothing here measures time
  timeout: 480_000,
  expect: { timeout: 45_000 },
  // a browser that such a machine starves gets a second chance; the sums tell who needed it
  retries: process.env['CI'] ? 1 : 0,
  // two browsers at once take longer on two slow processors than one after the other
  workers: 1,
  projects: [
    { name: 'build', testMatch: 'build/**/*.spec.ts' },
    { name: 'chromium', testMatch: 'chromium/**/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
    { name: 'bench', testDir: 'tests/bench' },
  ],
});
