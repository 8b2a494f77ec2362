import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : 'line',
  timeout: 300_000,
  // generous, because a crowded machine is slow; nothing here measures time
  expect: { timeout: 20_000 },
  workers: 2,
  projects: [
    { name: 'build', testMatch: 'build/**/*.spec.ts' },
    { name: 'chromium', testMatch: 'chromium/**/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
});
