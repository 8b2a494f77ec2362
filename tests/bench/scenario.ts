import type { Lab } from './lab.ts';
import type { Row } from './report/row.ts';

/** What one round gave: a figure for each series, or several where a round takes many samples. */
export type Figures = Record<string, number | readonly number[]>;

interface Run {
  round: () => Promise<Figures>;
  close: () => Promise<void>;
}

/** Things that are measured together, because one visit tells them all. */
export interface Scenario {
  name: string;
  rows: readonly Row[];
  /** Takes long and has no spread worth repeating: one round, whatever was asked for. */
  isSingle?: boolean;
  start: (lab: Lab) => Promise<Run>;
}
