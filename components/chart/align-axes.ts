/** Lowest and highest value of what stands on one axis; zero is always within. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** A value axis in round steps; zero is on a step. */
export interface AxisRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 10] as const;
/** Steps above and below zero that are tried; the first ones win where two waste the same room. */
const divisions = [4, 3, 5].flatMap((count) =>
  Array.from({ length: count + 1 }, (_, below) => ({ above: count - below, below })),
);

/** The smallest round whole number that is at least this. */
function roundUp(size: number): number {
  if (size <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const steps = roundSteps.map((step) => step * power);
  return steps.find((step) => step >= size && Number.isInteger(step)) ?? 10 * power;
}

function stepFor({ low, high }: Extent, above: number, below: number): number {
  const up = high > 0 ? high / above : 0;
  const down = low < 0 ? -low / below : 0;
  return roundUp(Math.max(up, down));
}

/** Ranges for axes side by side: the same number of steps above and below zero, so that zeros and grid lines meet. */
export function alignAxes(extents: readonly Extent[]): AxisRange[] {
  let best: { ranges: AxisRange[]; waste: number } | null = null;
  for (const { above, below } of divisions) {
    const ranges = extents.map((extent) => {
      const step = stepFor(extent, above, below);
      return { min: below === 0 ? 0 : -below * step, max: above * step, step };
    });
    const waste = ranges.reduce((sum, { min, max }, index) => {
      const { low = 0, high = 0 } = extents[index] ?? {};
      return sum + (max - min) / Math.max(high - low, 1);
    }, 0);
    if (Number.isFinite(waste) && (best === null || waste < best.waste)) best = { ranges, waste };
  }
  return best?.ranges ?? extents.map(() => ({ min: 0, max: 1, step: 1 }));
}
