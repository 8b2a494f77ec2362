import { expect, test as base } from '@playwright/test';

import { type Lab, makeLab } from './lab.ts';
import { measure } from './report/row.ts';
import { runScenario } from './run.ts';
import { scenarios } from './scenarios.ts';

const test = base.extend<object, { lab: Lab }>({
  lab: [
    async ({ browserName: _ }, use) => {
      const lab = await makeLab(true);
      await use(lab);
      await lab.close();
    },
    { scope: 'worker' },
  ],
});

/** What is the same on every machine; how long something takes is for the benchmark itself to judge. */
const untimed = new Set(['credits', 'kB']);

for (const scenario of scenarios)
  test(`the benchmark "${scenario.name}" runs and fills its rows`, async ({ lab }) => {
    const series = await runScenario(scenario, lab, 1);
    for (const row of scenario.rows) {
      const { figure, met } = measure(row, series);
      expect(figure.middle, row.title).toBeGreaterThan(-Infinity);
      if (untimed.has(row.unit)) expect(met, row.title).toBe(true);
    }
  });
