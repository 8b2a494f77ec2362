import type { ScatterPoint } from './scatter-points';

/** Where Chart.js has a point: in which group, and at which place of it. */
export interface GroupPlace {
  readonly datasetIndex: number;
  readonly index: number;
}

interface ScatterGroup {
  readonly outlier: boolean;
  readonly sells: boolean;
  /** Indices of its points, in the order of all points. */
  readonly members: number[];
}

const looks = [
  { outlier: false, sells: false },
  { outlier: false, sells: true },
  { outlier: true, sells: false },
  { outlier: true, sells: true },
];

/**
 * Points that look alike, together: Chart.js works out the look of a group once, but of points that differ for each
 * of them. What stands out comes last and so is drawn above the rest.
 */
export function scatterGroups(points: readonly ScatterPoint[]): {
  groups: readonly ScatterGroup[];
  /** The place of each point. */
  places: readonly GroupPlace[];
} {
  const groups = looks
    .map(({ outlier, sells }) => ({
      outlier,
      sells,
      members: [...points.keys()].filter(
        (at) => points[at]?.outlier === outlier && points[at].sells === sells,
      ),
    }))
    .filter(({ members }) => members.length > 0);
  const places: GroupPlace[] = [];
  for (const [datasetIndex, { members }] of groups.entries())
    for (const [index, at] of members.entries()) places[at] = { datasetIndex, index };
  return { groups, places };
}
