import os from 'node:os';

import type { Browser } from '../browser/browser.ts';

/** On what something was measured; nothing that names the machine itself. */
export interface Machine {
  processors: string;
  /** GB. */
  memory: number;
  system: string;
  browser: string;
}

export async function machineOf({ connection }: Browser): Promise<Machine> {
  const { product } = await connection.send('Browser.getVersion');
  const cpus = os.cpus();
  const model = cpus[0]?.model.trim() || 'unknown model';
  return {
    processors: `${cpus.length} × ${model}`,
    memory: Math.round(os.totalmem() / 1e9),
    system: `${os.type()} ${os.arch()}`,
    browser: product,
  };
}

export const isSameMachine = (one: Machine, other: Machine): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
