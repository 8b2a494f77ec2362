import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { type Standin, standinKey, startStandin } from '../standin/standin.ts';
import { type Browser, launch } from './browser/browser.ts';
import { type Extensions, makeExtensions } from './extensions.ts';
import { ask, awaitWelcome, firstUse } from './product.ts';

type Control = Exclude<keyof Extensions, 'product' | 'stores'>;

/** What all scenarios share: the stand-ins, the extensions, and a profile in which the product was used before. */
export interface Lab {
  standin: Standin;
  /** How often something is done: as a rule, and where it is only tried whether everything runs. */
  times: (usual: number, trial: number) => number;
  /** A browser with one of the controls, or with no extension. */
  control: (name: Control | 'none') => Promise<Browser>;
  /** A browser with an extension for each name, which holds nothing but the cache. */
  stores: (names: readonly string[]) => Promise<Browser>;
  /** A browser with the product as its user left it, the panel open or closed. */
  product: (panel: 'open' | 'closed') => Promise<Browser>;
  /** The same, with a profile of its own by `copyProfile` that outlives it. */
  restart: (profile: string) => Promise<Browser>;
  copyProfile: () => string;
  close: () => Promise<void>;
}

/** A trial does as little as possible of everything, and shares browsers that measuring would keep apart. */
export async function makeLab(isTrial: boolean): Promise<Lab> {
  const room = realpathSync(mkdtempSync(path.join(tmpdir(), 'sidelight-bench-')));
  const standin = await startStandin();
  const shared = new Map<string, Promise<Browser>>();
  const close = async () => {
    for (const browser of shared.values()) await (await browser).close();
    await standin.close();
    rmSync(room, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    standin.keys.set(standinKey, { credits: 1_000_000 });
    const { port } = standin;
    const extensions = await makeExtensions(room);
    const used = path.join(room, 'used');
    const restart = async (profile: string) => {
      const browser = await launch({ port, room, profile, extensions: [extensions.product] });
      await awaitWelcome(browser);
      return browser;
    };
    const first = await restart(used);
    await firstUse(first);
    await first.close();

    const copyProfile = () => {
      const copy = mkdtempSync(path.join(room, 'profile-'));
      cpSync(used, copy, { recursive: true });
      return copy;
    };
    const share = (name: string, start: () => Promise<Browser>) => {
      if (!isTrial) return start();
      const browser = shared.get(name) ?? start();
      shared.set(name, browser);
      return browser.then((one) => ({ ...one, close: async () => {} }));
    };
    return {
      standin,
      times: (usual, trial) => (isTrial ? trial : usual),
      control: (name) =>
        share(name, () =>
          launch({ port, room, extensions: name === 'none' ? [] : [extensions[name]] }),
        ),
      stores: (names) => launch({ port, room, extensions: names.map(extensions.stores) }),
      product: (panel) =>
        share(panel, async () => {
          const browser = await restart(copyProfile());
          const own = await browser.openOwn('options.html');
          await ask(own, 'changeSettings', { open: panel === 'open' });
          await own.close();
          return browser;
        }),
      restart,
      copyProfile,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
