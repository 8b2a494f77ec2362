import { expect, it } from 'vitest';

import { scatterGroups } from '@/components/chart/scatter-groups';

const point = (outlier: boolean, sells: boolean) => ({
  id: '',
  at: 0,
  views: 1,
  name: '',
  outlier,
  sells,
});

it('puts points of one look together, those that stand out last, and tells where each is', () => {
  const points = [
    point(true, false),
    point(false, false),
    point(true, false),
    point(false, true),
    point(false, false),
  ];
  const { groups, places } = scatterGroups(points);
  expect(groups).toStrictEqual([
    { outlier: false, sells: false, members: [1, 4] },
    { outlier: false, sells: true, members: [3] },
    { outlier: true, sells: false, members: [0, 2] },
  ]);
  for (const [at, { datasetIndex, index }] of places.entries())
    expect(groups[datasetIndex]?.members[index]).toBe(at);
  expect(places).toHaveLength(points.length);
});

it('has no group without points', () => {
  expect(scatterGroups([])).toStrictEqual({ groups: [], places: [] });
});
