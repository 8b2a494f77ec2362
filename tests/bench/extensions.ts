import { execFile } from 'node:child_process';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

import { build } from 'vite';

const controls = path.resolve('tests/bench/controls');
const built = '.output/chrome-mv3';

/** Folders of unpacked extensions. */
export interface Extensions {
  /** The production build, with nothing but the watching script before the scripts of its pages. */
  product: string;
  /** A button in a closed root. */
  button: string;
  /** Empty pages and an empty worker. */
  empty: string;
  /** A panel in plain SVG. */
  drawn: string;
  /** WXT's own interface in a frame, with our report in it. */
  framed: string;
  /** The cache's functions in a page of their own; one extension, and so one store, for each name. */
  stores: (name: string) => string;
}

/** Makes the product and what it is compared with ready in a folder. */
export async function makeExtensions(room: string): Promise<Extensions> {
  const place = (name: string) => path.join(room, name);
  cpSync(built, place('product'), { recursive: true });
  for (const name of ['button', 'empty', 'drawn', 'store'])
    cpSync(path.join(controls, name), place(name), { recursive: true });
  for (const name of ['empty', 'drawn'])
    cpSync(path.join(controls, 'tab.js'), path.join(place(name), 'tab.js'));
  await buildCache(place('store'));
  const framed = await buildFramed(place('wxt'));
  for (const name of ['product', 'empty', 'drawn']) watch(place(name));
  watch(framed);
  return {
    product: place('product'),
    button: place('button'),
    empty: place('empty'),
    drawn: place('drawn'),
    framed,
    stores(name) {
      const copy = place(`store-${name}`);
      cpSync(place('store'), copy, { recursive: true });
      return copy;
    },
  };
}

/** Builds what stands in `framed` as the product is built, and gives its folder. */
async function buildFramed(folder: string): Promise<string> {
  const options = ['node_modules/wxt/bin/wxt.mjs', 'build', path.join(controls, 'framed')];
  await promisify(execFile)(process.execPath, options, {
    env: { ...process.env, BENCH_OUT: folder },
  });
  return path.join(folder, 'chrome-mv3');
}

async function buildCache(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: path.resolve('lib/storage/cache.ts'),
        formats: ['iife'],
        name: 'cache',
        fileName: () => 'cache.js',
      },
    },
  });
}

/** Lets every page of an extension tell when it was painted. */
function watch(extension: string): void {
  cpSync(path.join(controls, 'watch.js'), path.join(extension, 'watch.js'));
  for (const file of globSync('*.html', { cwd: extension })) {
    const page = path.join(extension, file);
    const html = readFileSync(page, 'utf8');
    writeFileSync(page, html.replace('<head>', '<head><script src="/watch.js"></script>'));
  }
}
