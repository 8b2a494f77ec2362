import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { isSameMachine, type Machine } from './machine.ts';
import type { Series } from './row.ts';

const file = 'docs/performance.json';

/** The samples of a scenario. */
export interface Result {
  /** Day of the run, YYYY-MM-DD. */
  day: string;
  rounds: number;
  series: Series;
}

/** Everything that was measured on one machine, by the names of the scenarios. */
export interface Results {
  machine: Machine;
  scenarios: Record<string, Result>;
}

/** Adds to what was measured on the same machine before; what another machine measured goes. */
export function keepResults(fresh: Results): Results {
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Results)
    : { machine: fresh.machine, scenarios: {} };
  const kept = isSameMachine(before.machine, fresh.machine) ? before.scenarios : {};
  const all = { machine: fresh.machine, scenarios: { ...kept, ...fresh.scenarios } };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  return all;
}
