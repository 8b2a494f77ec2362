import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const windows = process.platform === 'win32';
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = path.join(root, 'node_modules');
const packagedNode = path.join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

/**
 * Whether the installed tree is what the lock file asks for. Optional packages may be absent:
 * most of them are builds for other platforms.
 */
export function packagesMatch(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([name]) => name !== '');
  const all = wanted.every(([name, entry]) => {
    const found = installed.packages[name];
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
  return all && Object.keys(installed.packages).every((name) => name in lock.packages);
}

/** Installs what package-lock.json asks for unless it is there already. Throws when npm fails. */
export function installPackages() {
  if (!areInstalled()) {
    console.log('Running npm ci: node_modules is missing or not what package-lock.json asks for.');
    // NODE_ENV=production would leave the tools out
    runOrThrow('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  }
  if (!existsSync(path.join(root, '.wxt', 'tsconfig.json'))) runOrThrow('wxt', ['prepare']);
}

/** Runs a TypeScript file by the packaged Node and gives its exit code, 1 when a signal ended it. */
export function runWithPackages(file, ...options) {
  const child = spawn(packagedNode, [path.join(root, file), ...options], {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
  });
  // an interrupt typed at the terminal reaches the child by itself: only wait for it
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function areInstalled() {
  const installed = path.join(modules, '.package-lock.json');
  if (!existsSync(installed) || !existsSync(packagedNode)) return false;
  return packagesMatch(readJson(path.join(root, 'package-lock.json')), readJson(installed));
}

function runOrThrow(command, options) {
  const { status } = spawnSync(command, options, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment(),
    shell: windows,
  });
  if (status !== 0) throw new Error(`"${command} ${options.join(' ')}" failed.`);
}

function environment() {
  const binaries = path.join(modules, '.bin');
  return { ...process.env, PATH: [binaries, process.env.PATH].join(path.delimiter) };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
