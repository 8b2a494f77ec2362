/** What a row of the table compares, and the goal. Series are named as the scenario's rounds name them. */
export interface Row {
  title: string;
  /** In words what it is compared with; null where the figure stands for itself. */
  against: string | null;
  ours: string;
  theirs?: string;
  unit: 'ms' | 'MB' | 'kB' | 'credits' | '';
  goal: Goal;
}

/**
 * `ratio` and `difference` are of ours and theirs within each round, and then the middle one of all rounds; a
 * `value` is that of ours. `p95`: not the middle one, but what 95 of 100 do not exceed.
 */
export interface Goal {
  of: 'ratio' | 'difference' | 'value' | 'p95';
  atMost: number;
}

/** The samples of a scenario, by series, in the order of the rounds. */
export type Series = Readonly<Record<string, readonly number[]>>;

/** A row with its figures. */
export interface Measured {
  row: Row;
  ours: Spread;
  theirs: Spread | null;
  /** What the goal is about. */
  figure: Spread;
  met: boolean;
}

/** The quartiles of some samples. */
export interface Spread {
  lower: number;
  middle: number;
  upper: number;
}

/** The figures of a row. Throws where a series has no samples, or one that is no number. */
export function measure(row: Row, series: Series): Measured {
  const own = samplesOf(row.ours, series);
  const other = row.theirs === undefined ? null : samplesOf(row.theirs, series);
  const compared = compare(row.goal.of, own, other);
  const figure = row.goal.of === 'p95' ? same(quantile(own, 0.95)) : spreadOf(compared);
  return {
    row,
    ours: spreadOf(own),
    theirs: other && spreadOf(other),
    figure,
    met: figure.middle <= row.goal.atMost,
  };
}

function compare(of: Goal['of'], own: readonly number[], other: readonly number[] | null) {
  if (of === 'value' || of === 'p95') return own;
  if (other?.length !== own.length) throw new Error('What is compared has no pairs.');
  return own.map((value, at) => {
    const beside = other[at] ?? Number.NaN;
    return of === 'ratio' ? value / beside : value - beside;
  });
}

function samplesOf(name: string, series: Series): readonly number[] {
  const samples = series[name] ?? [];
  if (samples.length === 0 || !samples.every(Number.isFinite))
    throw new Error(`The series "${name}" holds no figures.`);
  return samples;
}

const same = (value: number): Spread => ({ lower: value, middle: value, upper: value });

const spreadOf = (samples: readonly number[]): Spread => ({
  lower: quantile(samples, 0.25),
  middle: quantile(samples, 0.5),
  upper: quantile(samples, 0.75),
});

/** Between the two samples that lie nearest. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
