import { describe, expect, it } from 'vitest';

import { dataOf, readData } from './examples';

const start = 1_760_572_800;
const day = 86_400;
const point = (timestamp: unknown, value?: unknown) => ({ message: { timestamp }, value });

/** A series of views, read beside a known total. */
function read(points: unknown) {
  const sent = { current_interaction: { views: 9 }, '14d_interaction': { views: points } };
  const { data, dropped } = dataOf(readData('videoTrends', sent));
  return { points: data.series.views.map((at) => [(at.day - start) / day, at.value]), dropped };
}

describe('a daily series', () => {
  it.each<[string, unknown, [number, number | null][], number]>([
    [
      'as sent',
      [point(start, 1), point(start + day, -2)],
      [
        [0, 1],
        [1, -2],
      ],
      0,
    ],
    [
      'out of order',
      [point(start + day, 2), point(start, 1)],
      [
        [0, 1],
        [1, 2],
      ],
      0,
    ],
    ['times as text', [point(String(start), '1')], [[0, 1]], 0],
    ['times in ms', [point(start * 1000, 1)], [[0, 1]], 0],
    ['times within the day', [point(start + 50_000, 1)], [[0, 1]], 0],
    [
      'no value',
      [point(start), point(start + day, 2)],
      [
        [0, null],
        [1, 2],
      ],
      0,
    ],
    ['value null', [point(start, null)], [[0, null]], 0],
    ['value of words', [point(start, 'many')], [[0, null]], 0],
    ['value 0', [point(start, 0)], [[0, 0]], 0],
    ['decimal', [point(start, 0.5)], [[0, 0.5]], 0],
    [
      'a missing day stays missing',
      [point(start, 1), point(start + 2 * day, 3)],
      [
        [0, 1],
        [2, 3],
      ],
      0,
    ],
    ['one day twice', [point(start, 1), point(start, 2)], [[0, 2]], 0],
    ['a gap after the value', [point(start, 1), point(start, null)], [[0, 1]], 0],
    ['a gap before the value', [point(start, null), point(start, 2)], [[0, 2]], 0],
    ['the later hour', [point(start + 3600, 2), point(start, 1)], [[0, 2]], 0],
    ['no time', [point(undefined, 1), point(start, 2)], [[0, 2]], 1],
    ['time 0', [point(0, 1), point(start, 2)], [[0, 2]], 1],
    ['time of words', [point('today', 1), point(start, 2)], [[0, 2]], 1],
    ['time past 2100', [point(4_102_444_801, 1)], [], 1],
    ['no message', [{ value: 1 }, { message: 5, value: 1 }, { message: null }], [], 3],
    ['no points', [null, 5, 'x', []], [], 4],
    ['empty', [], [], 0],
    ['null', null, [], 0],
    ['absent', undefined, [], 0],
    ['an empty object', {}, [], 0],
    ['no list', 'x', [], 1],
    ['an object', { 0: point(start, 1) }, [], 1],
  ])('%s', (_, sent, points, dropped) => {
    expect(read(sent)).toStrictEqual({ points, dropped });
  });

  it('reads values beyond all numbers as gaps', () => {
    const sent = `{"current_interaction":{"views":9},"14d_interaction":{"views":[
      {"message":{"timestamp":${start}},"value":1e309},
      {"message":{"timestamp":${start + day}},"value":-1e309}]}}`;
    expect(dataOf(readData('videoTrends', sent)).data.series.views).toStrictEqual([
      { day: start, value: null },
      { day: start + day, value: null },
    ]);
  });

  it('has 1,000 points at the most', () => {
    const { points, dropped } = read(
      Array.from({ length: 1500 }, (_, n) => point(start + n * day, n)),
    );
    expect([points.length, dropped]).toStrictEqual([1000, 500]);
  });

  it('counts what is dropped of all four', () => {
    const sent = { views: [point(start, 1)], likes: [{}], comments: [{}, {}], favorites: ['x'] };
    const { data, dropped } = dataOf(readData('videoTrends', { '14d_interaction': sent }));
    expect(dropped).toBe(4);
    expect(data.series).toStrictEqual({
      views: [{ day: start, value: 1 }],
      likes: [],
      comments: [],
      favorites: [],
    });
    expect(data.totals).toStrictEqual({
      views: null,
      likes: null,
      comments: null,
      favorites: null,
    });
  });

  it.each([
    [
      { title: 'a', content: ' b ' },
      { title: 'a', content: 'b' },
    ],
    [{ content: 'b' }, { title: null, content: 'b' }],
    [{ title: 'a', content: '' }, null],
    [{ title: 'a' }, null],
    ['b', null],
    [null, null],
  ])('with summary %j', (sent, summary) => {
    const data = { current_interaction: { views: 9 }, video_summary: sent };
    expect(dataOf(readData('videoTrends', data)).data.summary).toStrictEqual(summary);
  });
});

describe('the curve and the audience of a sound', () => {
  const readSound = (sound: object) => dataOf(readData('musicDetail', { sound }));

  it('keeps what can be read and counts the rest', () => {
    const { data, dropped } = readSound({
      trend: [{ time: start + day, value: 1 }, { time: start, value: '0.25' }, { value: 1 }],
      audience_countries: [
        { country_info: { label: 'lv', value: 'Latvia' }, score: '1426' },
        { country_info: { label: 'Latvia' }, score: 5 },
        { country_info: { label: 'HR' } },
        null,
      ],
      audience_interests: [{ interest_info: { id: 10_004 }, score: 0 }, { score: 5 }],
      audience_ages: [{ age_level: 3, score: 59 }, { age_level: '4', score: '7' }, { score: 5 }],
    });
    expect(data).toMatchObject({
      curve: [
        { day: start, value: 0.25 },
        { day: start + day, value: 1 },
      ],
      countries: [{ id: 'LV', name: 'Latvia', score: 1426 }],
      interests: [{ id: '10004', name: null, score: 0 }],
      ages: [
        { level: 3, score: 59 },
        { level: 4, score: 7 },
      ],
    });
    expect(dropped).toBe(6);
  });

  it.each(['title', 'author'])('is known by its %s alone', (field) => {
    expect(readSound({ [field]: 'x' }).data).toMatchObject({ [field]: 'x', curve: [], rank: null });
  });
});
