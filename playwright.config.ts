import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : 'line',
  timeout: 60_000,
  // browsers share few cores with the stand-in: more at once only makes them slow
  workers: 2,
  projects: [
    { name: 'build', testMatch: 'build/**/*.spec.ts' },
    { name: 'chromium', testMatch: 'chromium/**/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts', timeout: 120_000 },
  ],
});
