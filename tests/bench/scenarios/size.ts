import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import type { Scenario } from '../scenario.ts';

/** What every page of TikTok has to read and parse. */
export const size: Scenario = {
  name: 'size',
  isSingle: true,
  rows: [
    {
      title: 'Content script, gzip',
      against: null,
      ours: 'script',
      unit: 'kB',
      goal: { of: 'value', atMost: 5 },
    },
  ],
  start: async () => ({
    round: async () => ({
      script: gzipSync(readFileSync('.output/chrome-mv3/tiktok.js')).length / 1000,
    }),
    close: async () => {},
  }),
};
