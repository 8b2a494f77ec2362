import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import type { Browser } from './browser.ts';

/**
 * MB that all processes of extensions hold for themselves. Where the system does not tell that, everything that they
 * have in memory, also what they share.
 */
export async function extensionMemory({ connection }: Browser): Promise<number> {
  const { processInfo } = await connection.send('SystemInfo.getProcessInfo');
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const lines = execFileSync('ps', ['-o', 'pid=,rss=,args=', '-p', ids.join(',')], {
    encoding: 'utf8',
  }).split('\n');
  const own = lines.filter((line) => line.includes('--extension-process'));
  if (own.length === 0) throw new Error('No process of an extension was found.');
  return (
    own.reduce((sum, line) => {
      const [pid = '', kilobytes = ''] = line.trim().split(/\s+/);
      return sum + (ownKilobytes(pid) ?? Number(kilobytes));
    }, 0) / 1000
  );
}

function ownKilobytes(pid: string): number | null {
  const file = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(file)) return null;
  const found = readFileSync(file, 'utf8').matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gm);
  return [...found].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0);
}
