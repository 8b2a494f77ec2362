import process from 'node:process';

import { provideBrowsers } from './browsers.ts';
import { start } from './start.ts';

// what every run of the tests does a few times, here often: kills, crashes, crowds, navigations
const stories = ['kills', 'crash', 'crowds'];

provideBrowsers('chromium');
const built = await start('wxt', ['build']);
process.exitCode =
  built ||
  (await start('playwright', ['test', '--project=chromium', '--workers=1', ...stories], {
    SIDELIGHT_SOAK: '1',
  }));
