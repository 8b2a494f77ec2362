import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { build } from 'vite';

import { start } from '../../scripts/start.ts';

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
  /** The cache's functions in a page of their own. */
  store: string;
  /** WXT's own interface in a frame, with our report in it. */
  framed: string;
}

/** Makes the product and what it is compared with ready in a folder. */
export async function makeExtensions(room: string): Promise<Extensions> {
  const place = (name: string) => path.join(room, name);
  cpSync(built, place('product'), { recursive: true });
  for (const name of ['button', 'empty', 'drawn'])
    cpSync(path.join(controls, name), place(name), { recursive: true });
  for (const name of ['empty', 'drawn'])
    cpSync(path.join(controls, 'tab.js'), path.join(place(name), 'tab.js'));
  const code = await start('wxt', ['build', path.join(controls, 'framed')], {
    BENCH_OUT: place('wxt'),
  });
  if (code !== 0) throw new Error('The control in a frame could not be built.');
  await makeStore(place('store'));
  const made = {
    store: place('store'),
    product: place('product'),
    button: place('button'),
    empty: place('empty'),
    drawn: place('drawn'),
    framed: path.join(place('wxt'), 'chrome-mv3'),
  };
  for (const extension of [made.product, made.empty, made.drawn, made.framed]) watch(extension);
  return made;
}

async function makeStore(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: {
        entry: path.resolve('lib/storage/cache.ts'),
        formats: ['iife'],
        name: 'cache',
        fileName: () => 'cache.js',
      },
    },
  });
  cpSync(path.join(controls, 'store'), folder, { recursive: true });
}

/** Lets every page of an extension tell when it was painted. */
function watch(extension: string): void {
  cpSync(path.join(controls, 'watch.js'), path.join(extension, 'watch.js'));
  for (const file of globSync('*.html', { cwd: extension })) {
    const page = path.join(extension, file);
    const html = readFileSync(page, 'utf8');
    writeFileSync(page, html.replace(/<head>/, '<head><script src="/watch.js"></script>'));
  }
}
