import { day, midnight } from '../clock.ts';
import { randomOf, type Random } from '../random.ts';
import { exampleVideo } from '../world/pinned.ts';
import { totalsAt, uploadedAt } from '../world/totals.ts';
import { isDeprecated, isUnknown } from '../world/videos.ts';
import { type Answer, success } from './envelope.ts';
import { examples } from './examples.ts';
import type { WireParams } from './parameters.ts';

const measures = ['favorites', 'comments', 'views', 'likes'] as const;

interface Point {
  message: { data_source: number; status: number; timestamp: number };
  value?: number;
}

const summaries = [
  null,
  {
    title: 'Overview',
    content:
      'This post is getting more views than usual. Look at its first seconds and its caption and use what worked again.',
  },
  {
    title: 'Overview',
    content:
      'Viewers save this post more often than your others. Consider a follow-up on the same subject.',
  },
] as const;

/** Totals, and a daily series of the first 15 UTC days, or up to today where fewer have passed. */
export function videoTrends(params: WireParams, seconds: number): Answer {
  const id = params['video_id'] ?? '';
  if (id === exampleVideo.id) return examples.videoTrends;
  if (isUnknown(id)) return success(null);
  if (isDeprecated(id)) return success(null, 'deprecated');
  const random = randomOf('trends', id);
  const { favorites, comments, views, likes } = totalsAt(id, seconds);
  return success({
    video_summary: random.pick(summaries),
    current_interaction: { favorites, comments, views, likes },
    '14d_interaction': seriesOf(id, seconds, random),
  });
}

function seriesOf(id: string, seconds: number, random: Random) {
  const first = midnight(uploadedAt(id));
  const last = Math.min(midnight(seconds), first + 14 * day);
  const days = Array.from(
    { length: Math.max(0, (last - first) / day + 1) },
    (_, i) => first + i * day,
  );
  const series: Partial<Record<(typeof measures)[number], Point[]>> = {};
  for (const measure of measures) {
    series[measure] = days.map((timestamp) => {
      const before = totalsAt(id, timestamp)[measure];
      const after = totalsAt(id, Math.min(timestamp + day, seconds))[measure];
      // counted a little below the totals, as in the vendor's example
      const value = Math.floor((after - before) * (0.82 + random.next() * 0.17));
      return { message: { data_source: 3, status: 1, timestamp }, value };
    });
  }
  if (random.chance(0.2)) cleanUp(series.comments, random);
  if (random.chance(0.08)) delete series.favorites;
  if (random.chance(0.08)) series.comments?.pop();
  if (random.chance(0.08)) delete series.likes?.at(random.whole(0, days.length - 1))?.value;
  return series;
}

/** Comments taken away on one day and, for the most part, given back on the next. */
function cleanUp(points: Point[] | undefined, random: Random) {
  const at = random.whole(1, Math.max(1, (points?.length ?? 0) - 2));
  const [taken, back] = [points?.[at], points?.[at + 1]];
  if (!taken || !back) return;
  const lost = random.whole(20, 400);
  taken.value = (taken.value ?? 0) - lost;
  back.value = (back.value ?? 0) + Math.floor(lost * 0.9);
}
