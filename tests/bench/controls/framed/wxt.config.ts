import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  outDir: process.env['BENCH_OUT'] ?? '.output',
  manifest: {
    name: 'The same page by WXT',
    version: '1',
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['https://www.tiktok.com/*'], use_dynamic_url: true },
    ],
  },
});
