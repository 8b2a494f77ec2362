import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { type Standin, standinKey, startStandin } from '../standin/standin.ts';
import { type Browser, launch } from './browser/browser.ts';
import { type Extensions, makeExtensions } from './extensions.ts';
import { useProduct } from './product.ts';

/** What all scenarios share: the stand-ins, the extensions, and a profile in which the product was used before. */
export interface Lab {
  standin: Standin;
  /** Only tries whether everything runs: as little as possible of everything. */
  isTrial: boolean;
  /** How often something is done: as a rule, and in a trial. */
  times: (usual: number, trial: number) => number;
  /** A browser with one of the extensions, or with none. */
  control: (name?: keyof Omit<Extensions, 'product'>) => Promise<Browser>;
  /** A browser with the product, as its user left it; a `profile` made by `copyProfile` outlives it. */
  product: (profile?: string) => Promise<Browser>;
  copyProfile: () => string;
  close: () => Promise<void>;
}

export async function makeLab(isTrial: boolean): Promise<Lab> {
  const room = realpathSync(mkdtempSync(path.join(tmpdir(), 'sidelight-bench-')));
  const remove = () => rmSync(room, { recursive: true, force: true, maxRetries: 5 });
  try {
    const standin = await startStandin();
    standin.keys.set(standinKey, { credits: 1_000_000 });
    const { port } = standin;
    const extensions = await makeExtensions(room);
    const used = path.join(room, 'used');
    const extension = extensions.product;
    const first = await launch({ port, room, extension, profile: used });
    await useProduct(first);
    await first.close();

    const copyProfile = () => {
      const copy = mkdtempSync(path.join(room, 'profile-'));
      cpSync(used, copy, { recursive: true });
      return copy;
    };
    return {
      standin,
      isTrial,
      times: (usual, trial) => (isTrial ? trial : usual),
      control: (name) => launch({ port, room, extension: name && extensions[name] }),
      product: (profile = copyProfile()) => launch({ port, room, extension, profile }),
      copyProfile,
      async close() {
        await standin.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
