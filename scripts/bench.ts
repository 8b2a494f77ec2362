import process from 'node:process';
import { parseArgs } from 'node:util';

import { makeLab } from '../tests/bench/lab.ts';
import { machineOf } from '../tests/bench/report/machine.ts';
import { keepResults, type Result } from '../tests/bench/report/results.ts';
import { tableOf, writeTable } from '../tests/bench/report/table.ts';
import { runScenario } from '../tests/bench/run.ts';
import { scenarios } from '../tests/bench/scenarios.ts';
import { provideBrowsers } from './browsers.ts';
import { start } from './start.ts';

/** Fewer rounds have no quartiles to speak of: they are printed, not kept. */
const leastRounds = 10;

try {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: String(leastRounds) },
      only: { type: 'string', multiple: true },
    },
  });
  await bench(roundsOf(values.rounds), chosen(values.only));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function bench(rounds: number, wanted: typeof scenarios): Promise<void> {
  provideBrowsers('chromium');
  if ((await start('wxt', ['build'])) !== 0) throw new Error('The extension could not be built.');
  const lab = await makeLab(rounds === 1);
  try {
    const day = new Date().toISOString().slice(0, 10);
    const bare = await lab.control('none');
    const machine = await machineOf(bare);
    await bare.close();
    const measured: Record<string, Result> = {};
    for (const scenario of wanted) {
      const begun = performance.now();
      const series = await runScenario(scenario, lab, rounds);
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      const result = { day, rounds: scenario.isSingle ? 1 : rounds, series };
      // who waits for hours sees what is there
      console.log(`${scenario.name}: ${seconds} s`);
      console.log(tableOf({ machine, scenarios: { [scenario.name]: result } }));
      measured[scenario.name] = result;
    }
    const results = { machine, scenarios: measured };
    if (rounds < leastRounds) {
      console.log(`Not kept: that takes ${leastRounds} rounds.`);
      return;
    }
    writeTable(keepResults(results));
    await start('oxfmt', ['docs/performance.md', 'docs/performance.json']);
  } finally {
    await lab.close();
  }
}

function roundsOf(text: string): number {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number from 1.');
  return rounds;
}

function chosen(names: readonly string[] | undefined): typeof scenarios {
  const all = scenarios.map(({ name }) => name);
  const unknown = names?.filter((name) => !all.includes(name)) ?? [];
  if (unknown.length > 0) throw new Error(`--only takes one of ${all.join(', ')}.`);
  return names ? scenarios.filter(({ name }) => names.includes(name)) : scenarios;
}
