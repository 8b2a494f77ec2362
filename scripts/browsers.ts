import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

import { chromium } from '@playwright/test';

type Browser = {
  title: string;
  variable: string;
  package: string;
  oldest: number;
  places: () => (string | undefined)[];
};

// branded Chrome is not among them: it does not take --load-extension
const browsers = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM',
    package: 'chromium',
    oldest: 130,
    places: () => [
      chromium.executablePath(),
      findInPath('chromium'),
      findInPath('chromium-browser'),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX',
    package: 'firefox-esr',
    oldest: 153,
    places: () => [
      findInPath('firefox-esr'),
      findInPath('firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
    ],
  },
} satisfies Record<string, Browser>;

type BrowserName = keyof typeof browsers;

/** Absolute path of a Chromium of 130 or newer. Throws one sentence that says what to do. */
export const findChromium = () => demand(browsers.chromium);

/** Absolute path of a Firefox of 153 or newer. Throws one sentence that says what to do. */
export const findFirefox = () => demand(browsers.firefox);

/**
 * Finds the browsers, installs Debian's where that is allowed, and puts their paths into the
 * environment (CHROMIUM, FIREFOX) for child processes. Throws as `findChromium` does.
 */
export function provideBrowsers(...names: BrowserName[]) {
  const wanted = names.map((name) => browsers[name]);
  const missing = wanted.filter((browser) => !search(browser));
  if (missing.length > 0) installDebianPackages(missing.map((browser) => browser.package));
  for (const browser of wanted) process.env[browser.variable] = demand(browser);
}

function demand(browser: Browser): string {
  const file = search(browser);
  if (file) return file;
  const { title, oldest, variable } = browser;
  throw new Error(
    `Install ${title} ${oldest} or newer (Debian: ${browser.package}), or set ${variable} to its path.`,
  );
}

function search(browser: Browser): string | undefined {
  const chosen = process.env[browser.variable];
  if (!chosen) return browser.places().find((file) => file && isUsable(file, browser.oldest));
  const file = chosen.includes(path.sep) ? path.resolve(chosen) : findInPath(chosen);
  if (file && isUsable(file, browser.oldest)) return file;
  throw new Error(
    `${browser.variable} is "${chosen}", which is no ${browser.title} ${browser.oldest} or newer.`,
  );
}

function isUsable(file: string, oldest: number): boolean {
  if (!isExecutable(file)) return false;
  // on Windows a browser answers --version with a window
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = /(\d+)\./.exec(stdout ?? '')?.[1];
  return Number(version) >= oldest;
}

function findInPath(command: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installDebianPackages(packages: string[]) {
  const administrator = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const may = findInPath('apt-get') && run([...administrator, 'env'], 'ignore');
  if (!may) return;
  const tool = [...administrator, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const install = [...tool, 'install', '-y', '--no-install-recommends'];
  console.log(`Installing ${packages.join(' and ')} with apt-get.`);
  run([...tool, 'update']);
  run([...install, ...packages]);
  // without them pictures show boxes for Chinese, Arabic or emoji; tests do not need them
  run([...install, 'fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji']);
}

function run([command = '', ...options]: string[], output: 'inherit' | 'ignore' = 'inherit') {
  return spawnSync(command, options, { stdio: ['ignore', output, output] }).status === 0;
}
