import type { Lab } from './lab.ts';
import type { Series } from './report/row.ts';
import type { Scenario } from './scenario.ts';

/** Runs the rounds of a scenario and gives all samples by their series. */
export async function runScenario(scenario: Scenario, lab: Lab, rounds: number): Promise<Series> {
  const series: Record<string, number[]> = {};
  const run = await scenario.start(lab);
  try {
    for (let round = 0; round < (scenario.isSingle ? 1 : rounds); round += 1) {
      const figures = await run.round();
      for (const [name, figure] of Object.entries(figures))
        series[name] = [...(series[name] ?? []), figure].flat().map(rounded);
    }
  } finally {
    await run.close();
  }
  return series;
}

/** To thousandths, which is finer than anything is measured. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
