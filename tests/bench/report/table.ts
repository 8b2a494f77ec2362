import { readFileSync, writeFileSync } from 'node:fs';

import { scenarios } from '../scenarios.ts';
import type { Results } from './results.ts';
import { type Goal, measure, type Measured, type Spread } from './row.ts';

const page = 'docs/performance.md';
const begin = '<!-- figures: begin -->';
const end = '<!-- figures: end -->';

/** Puts the figures where the page about performance has its place for them. */
export function writeTable(results: Results): void {
  const text = readFileSync(page, 'utf8');
  const [head, rest] = text.split(begin);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined)
    throw new Error(`${page} lacks "${begin}" or "${end}".`);
  writeFileSync(page, `${head}${begin}\n\n${tableOf(results)}\n\n${end}${tail}`);
}

/** A line for each row of each scenario that was measured. */
export function tableOf({ machine, scenarios: measured }: Results): string {
  const rows = scenarios.flatMap((scenario) => {
    const result = measured[scenario.name];
    return result ? scenario.rows.map((row) => lineOf(measure(row, result.series))) : [];
  });
  const all = Object.values(measured);
  const rounds = all.map((result) => result.rounds).filter((count) => count > 1);
  const days = [...new Set(all.map(({ day }) => day))].toSorted();
  const place = `${machine.processors}, ${machine.memory} GB, ${machine.system}, ${machine.browser}`;
  return [
    `${place}; rounds: ${rounds.length > 0 ? Math.min(...rounds) : 1}; ${days.join(', ')}.`,
    '',
    '| measure | compared with | ours | theirs | figure | goal | met |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function lineOf({ row, ours, theirs, figure, met }: Measured): string {
  const { title, against, unit, goal } = row;
  const unitOfFigure = goal.of === 'ratio' ? ' ×' : withUnit(unit);
  const cells = [
    title,
    against ?? '–',
    `${spreadWords(ours)}${withUnit(unit)}`,
    theirs ? `${spreadWords(theirs)}${withUnit(unit)}` : '–',
    `${goal.of === 'p95' ? short(figure.middle) : spreadWords(figure)}${unitOfFigure}`,
    `${goalWords(goal)}${unitOfFigure}`,
    met ? 'yes' : 'no',
  ];
  return `| ${cells.join(' | ')} |`;
}

const goalWords = ({ of, atMost }: Goal): string =>
  `≤ ${of === 'difference' ? `${atMost} more` : atMost}`;
const withUnit = (unit: string): string => (unit ? ` ${unit}` : '');

/** The middle one, with the quartiles where they differ. */
const spreadWords = ({ lower, middle, upper }: Spread): string =>
  short(lower) === short(upper)
    ? short(middle)
    : `${short(middle)} (${short(lower)} to ${short(upper)})`;

const short = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
