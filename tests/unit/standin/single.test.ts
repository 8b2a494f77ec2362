import { describe, expect, it } from 'vitest';

import { ask, question, questionPath } from './ask';
import { noon, running } from './running';

const standin = running();
const day = 86_400;

/** An id of what was uploaded then. */
const idAt = (seconds: number, low: number) => String((BigInt(seconds) << 32n) | BigInt(low));

interface Trends {
  current_interaction: Record<string, number>;
  '14d_interaction': Record<string, { message: { timestamp: number }; value?: number }[]>;
}

const trends = async (id: string) =>
  (await question(standin(), 'videoTrends', { video_id: id })).data as Trends;

describe('video trends', () => {
  it('covers the first 15 UTC days of an old video', async () => {
    const { current_interaction: totals, '14d_interaction': series } = await trends(
      idAt(noon - 90 * day, 12_341),
    );
    const days = series['views']?.map(({ message }) => message.timestamp) ?? [];
    const first = Math.floor((noon - 90 * day) / day) * day;
    expect(days).toEqual(Array.from({ length: 15 }, (_, i) => first + i * day));
    const sum = (series['views'] ?? []).reduce((all, { value = 0 }) => all + value, 0);
    expect(sum).toBeGreaterThan((totals['views'] ?? 0) * 0.4);
    expect(sum).toBeLessThan(totals['views'] ?? 0);
  });

  it('ends today for a recent one', async () => {
    const series = (await trends(idAt(noon - 4 * day, 12_341)))['14d_interaction'];
    expect(series['views']).toHaveLength(5);
    expect(series['views']?.at(-1)?.message.timestamp).toBe(Math.floor(noon / day) * day);
  });

  it('says the same of an id each time', async () => {
    const id = idAt(noon - 20 * day, 777);
    expect(await trends(id)).toEqual(await trends(id));
  });

  it('has negative days, absent series and points without a value somewhere', async () => {
    const seen = { negative: 0, absent: 0, gap: 0 };
    for (let i = 0; i < 40; i++) {
      const series = (await trends(idAt(noon - 40 * day, 1000 + i)))['14d_interaction'];
      const points = Object.values(series).flat();
      if (points.some(({ value = 0 }) => value < 0)) seen.negative += 1;
      if (Object.keys(series).length < 4) seen.absent += 1;
      if (points.some(({ value }) => value === undefined)) seen.gap += 1;
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });

  it('knows nothing of ids that end in 0000, and has lost those in 9999', async () => {
    const empty = await question(standin(), 'videoTrends', { video_id: '7561644792577360000' });
    expect(empty).toMatchObject({ code: 0, data: null, message: 'success' });
    const lost = await question(standin(), 'videoTrends', { video_id: '7561644792577369999' });
    expect(lost).toMatchObject({ code: 0, data: null, message: 'deprecated' });
  });
});

interface Music {
  sound: { clip_id: string; trend: { time: number; value: number }[]; related_items: unknown };
}

const music = async (params: Record<string, string | number>) =>
  (await question(standin(), 'musicDetail', params)).data as Music | { sound: null };

describe('music detail', () => {
  it.each([7, 30, 120])('has a curve of %i days with its own peak at 1', async (period) => {
    const { sound } = await music({ clip_id: '7123456789012345671', period });
    expect(sound?.clip_id).toBe('7123456789012345671');
    expect(sound?.trend).toHaveLength(period);
    const values = sound?.trend.map(({ value }) => value) ?? [];
    expect(Math.max(...values)).toBe(1);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(sound?.trend.at(-1)?.time).toBe(Math.floor(noon / day) * day - day);
  });

  it('has no sound for ids that end in 0000 and in unknown markets', async () => {
    expect(await music({ clip_id: '7123456789012340000' })).toMatchObject({ sound: null });
    expect(await music({ clip_id: '7123456789012345671', region: 'XX' })).toMatchObject({
      sound: null,
    });
  });

  it('writes related ids bare, beyond what a number holds', async () => {
    const texts = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(
        async (last) =>
          (
            await ask(
              standin(),
              questionPath('musicDetail', { clip_id: `712345678901234567${last}` }),
            )
          ).text,
      ),
    );
    expect(texts.some((text) => /"related_items":\[\d{19},/.test(text))).toBe(true);
  });
});
