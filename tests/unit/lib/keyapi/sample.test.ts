import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dataSchema } from '@/lib/keyapi/data-schema';
import { sampleReport } from '@/lib/keyapi/sample';
import { type Params, Question, type Question as Asked } from '@/lib/schema/question';
import { uploadedAt } from '@/lib/tiktok/video-id';

const now = Date.UTC(2026, 10, 21, 8);
const day = 86_400;
const page = { page_num: 1, page_size: 10 };
const sumOf = (points: readonly { value: number | null }[]) =>
  points.reduce((sum, { value }) => sum + (value ?? 0), 0);

const questions: Asked[] = [
  { endpoint: 'videoTrends', params: { video_id: '7561644792577363221' } },
  { endpoint: 'trendingVideos', params: { region: 'DE', limit: 10, page: 2 } },
  { endpoint: 'videoList', params: { region: 'MY', ...page, video_sort_field: 3 } },
  { endpoint: 'influencerVideos', params: { unique_id: 'Ania.Salon', ...page } },
  { endpoint: 'musicDetail', params: { clip_id: '6703723351497508865', period: 30 } },
];

describe.each(questions)('a sample of $endpoint', (question) => {
  it('is a free report that fits its schema and stays the same', () => {
    expect(Question.safeParse(question).success).toBe(true);
    const report = sampleReport(question, now);
    expect(report).toMatchObject({ kind: 'sample', price: 0, dropped: 0, fetchedAt: now });
    expect(dataSchema[question.endpoint].parse(report.data)).toStrictEqual(report.data);
    expect(sampleReport(question, now)).toStrictEqual(report);
  });

  it('leads nowhere', () => {
    expect(JSON.stringify(sampleReport(question, now))).not.toContain('http');
  });
});

describe('sample trends', () => {
  const trendsOf = (video_id: string, at = now) =>
    sampleReport({ endpoint: 'videoTrends', params: { video_id } }, at).data;
  const idAt = (seconds: number) => (BigInt(seconds) << 32n).toString();

  it('begin on the day of the upload, last 15 days and hold most of the views', () => {
    const { series, totals } = trendsOf('7561644792577363221');
    for (const points of Object.values(series)) {
      expect(points.map((point) => (point.day - 1_760_572_800) / day)).toStrictEqual(
        Array.from({ length: 15 }, (_, index) => index),
      );
    }
    const share = sumOf(series.views) / (totals.views ?? 0);
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(0.9);
    expect(sumOf(series.views.slice(0, 5))).toBeGreaterThan(sumOf(series.views.slice(-5)));
    expect(totals.likes ?? 0).toBeLessThan(totals.views ?? 0);
  });

  it('of a video of yesterday have two days, which are all its views', () => {
    const { series, totals } = trendsOf(idAt(now / 1000 - day));
    expect(series.views).toHaveLength(2);
    expect(sumOf(series.views)).toBe(totals.views);
  });

  it.each(['1234567890123456789', idAt(now / 1000 + 5 * day)])(
    'end today where the upload is not known: %s',
    (videoId) => {
      const { views } = trendsOf(videoId).series;
      expect(views).toHaveLength(15);
      expect(views.at(-1)?.day).toBe(Date.UTC(2026, 10, 21) / 1000);
    },
  );

  it('differ from video to video', () => {
    expect(trendsOf('7561644792577363221').totals).not.toStrictEqual(
      trendsOf('7561644792577363222').totals,
    );
  });
});

describe('a sample creator', () => {
  const rowsOf = (params: object) =>
    sampleReport(
      { endpoint: 'influencerVideos', params: { unique_id: 'ania', ...page, ...params } },
      now,
    ).data;
  const idsOf = (params: object) => rowsOf(params).rows.map(({ videoId }) => videoId);

  it('has the same 30 videos in every order', () => {
    const all = (sort: number) =>
      [1, 2, 3].flatMap((page_num) => idsOf({ page_num, influencer_video_sort_field: sort }));
    expect(new Set(all(4)).size).toBe(30);
    expect(all(1).toSorted()).toStrictEqual(all(4).toSorted());
    expect(rowsOf({ page_num: 4 })).toStrictEqual({ rows: [], last: true });
    expect(rowsOf({ page_num: 3 }).last).toBe(false);
  });

  it('is sorted as asked', () => {
    const newest = rowsOf({}).rows.map(({ createdAt }) => createdAt ?? 0);
    expect(newest).toStrictEqual(newest.toSorted((a, b) => b - a));
    const fewest = rowsOf({ influencer_video_sort_field: 1, sort_type: 0 }).rows;
    const views = fewest.map((row) => row.views.total ?? 0);
    expect(views).toStrictEqual(views.toSorted((a, b) => a - b));
  });

  it('has videos whose figures agree with each other', () => {
    for (const row of rowsOf({}).rows) {
      expect(row.uniqueId).toBe('ania');
      expect(uploadedAt(row.videoId)).toBe(row.createdAt);
      expect(row.createdAt ?? 0).toBeLessThanOrEqual(now / 1000);
      const { total, day1, day7, day30 } = row.views;
      expect([day1, day7, day30, total]).toStrictEqual(
        [day1, day7, day30, total].toSorted((a, b) => (a ?? 0) - (b ?? 0)),
      );
      expect(row.sells).toBe((row.sales ?? 0) > 0 && (row.gmv ?? 0) > 0);
    }
  });
});

it('a sample list passes the filters that were asked for', () => {
  const time = { min_create_time: now / 1000 - 9 * day, max_create_time: now / 1000 - day };
  const params: Params<'videoList'> = {
    region: 'GB',
    ...page,
    ...time,
    sales_flag: 1,
    is_ad: 0,
    created_by_ai: 'true',
    min_duration: 20,
    max_duration: 30,
    product_id: '1729384756102938475',
  };
  const { rows } = sampleReport({ endpoint: 'videoList', params }, now).data;
  expect(rows).toHaveLength(10);
  for (const row of rows) {
    expect(row).toMatchObject({ region: 'GB', sells: true, isAd: false, createdByAi: true });
    expect(row.productIds).toStrictEqual(['1729384756102938475']);
    expect(row.duration).toBeGreaterThanOrEqual(20);
    expect(row.duration).toBeLessThanOrEqual(30);
    expect(row.createdAt).toBeGreaterThanOrEqual(time.min_create_time);
    expect(row.createdAt).toBeLessThanOrEqual(time.max_create_time);
  }
});

it('a sample sound has a point for each day of its period, with its peak at 1', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 10n ** 18n, max: 10n ** 19n }), (clip) => {
      const question = {
        endpoint: 'musicDetail',
        params: { clip_id: String(clip), period: 30 },
      } as const;
      const { curve } = sampleReport(question, now).data;
      expect(curve).toHaveLength(30);
      expect(Math.max(...curve.map(({ value }) => value ?? 0))).toBe(1);
      expect(curve.at(-1)?.day).toBe(Date.UTC(2026, 10, 21) / 1000);
    }),
  );
});
