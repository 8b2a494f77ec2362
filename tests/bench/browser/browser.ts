import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';

import { findChromium } from '../../../scripts/browsers.ts';
import { chromiumSwitches, viewport } from '../../e2e/extension.ts';
import { attach, connect, type Connection, type Session } from './protocol.ts';
import { openTab, type Tab } from './tab.ts';

export interface Browser {
  connection: Connection;
  /** Opens a tab at an address and waits for its `load` event; without one the tab is empty. */
  open: (url?: string) => Promise<Tab>;
  /** Opens a page of the extension under test, or of another one by its folder. */
  openOwn: (file: string, extension?: string) => Promise<Tab>;
  /** Folders of its extensions. */
  extensions: readonly string[];
  /** Attaches to the workers of extensions that are awake, and so keeps them awake. */
  workers: () => Promise<Session[]>;
  close: () => Promise<void>;
}

const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  // tabs of a round stand beside each other, and none may rest for it
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--password-store=basic',
  '--use-mock-keychain',
  '--force-prefers-reduced-motion',
  `--window-size=${viewport.width},${viewport.height + 100}`,
];

/** Chromium with at most one extension, in which TikTok and KeyAPI are the stand-in. Nothing is attached to it. */
export async function launch(options: {
  port: number;
  room: string;
  /** Folders of unpacked extensions; the first is the one under test. */
  extensions: readonly string[];
  /** Folder of a profile that outlives the browser. */
  profile?: string;
}): Promise<Browser> {
  const { port, room } = options;
  const extensions = options.extensions.map((folder) => realpathSync(folder));
  const [tested] = extensions;
  const profile = options.profile ?? mkdtempSync(path.join(room, 'profile-'));
  const child = spawn(
    findChromium(),
    [
      ...quiet,
      ...chromiumSwitches(port),
      ...(extensions.length > 0
        ? ['load-extension', 'disable-extensions-except'].map(
            (name) => `--${name}=${extensions.join(',')}`,
          )
        : ['--disable-extensions']),
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  // whoever fails must not leave a browser behind
  const end = () => child.kill();
  process.once('exit', end);
  void gone.then(() => process.off('exit', end));
  const connection = await connect(await debuggerOf(child, gone));
  const open = (url?: string) => openTab(connection, url);
  return {
    connection,
    extensions,
    open,
    openOwn: (file, extension = tested) => {
      if (!extension) throw new Error('This browser has no extension.');
      return open(`chrome-extension://${idOf(extension)}/${file}`);
    },
    async workers() {
      const { targetInfos } = await connection.send('Target.getTargets');
      const workers = targetInfos.filter(({ type }) => type === 'service_worker');
      return Promise.all(workers.map(({ targetId }) => attach(connection, targetId)));
    },
    async close() {
      await connection.send('Browser.close').catch(() => {});
      await gone;
      connection.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function debuggerOf({ stderr }: ChildProcess, gone: Promise<void>): Promise<string> {
  let said = '';
  const address = new Promise<string>((resolve) => {
    stderr?.on('data', (text) => {
      said += String(text);
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
  });
  const died = gone.then(() => Promise.reject(new Error(`Chromium ended at once.\n${said}`)));
  return Promise.race([address, died]);
}

/** The id that Chromium gives to an extension by its folder. */
const idOf = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
