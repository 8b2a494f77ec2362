import { DAY_S, utcDay } from '../../metrics/utc-day';
import type { Params } from '../../schema/question';
import type { VideoTrends } from '../../schema/video-trends';
import { uploadedAt } from '../../tiktok/video-id';
import type { Draw } from './draw';

const days = 15;

/** A video that starts high and fades, as the vendor sends it: 15 days, some of them still to come. */
export function sampleTrends(
  { video_id }: Params<'videoTrends'>,
  draw: Draw,
  nowMs: number,
): VideoTrends {
  const today = utcDay(nowMs / 1000);
  const uploaded = uploadedAt(video_id);
  const known = uploaded !== null && utcDay(uploaded) <= today;
  const first = known ? utcDay(uploaded) : today - (days - 1) * DAY_S;
  const keep = draw.between(0.72, 0.9);
  const opening = draw.between(20_000, 900_000);
  const shape = Array.from({ length: days }, (_, index) => ({
    day: first + index * DAY_S,
    views: Math.round(opening * keep ** index * draw.between(0.75, 1.25)),
  })).filter(({ day }) => day <= today);

  const beyond = draw.between(1.12, 1.2);
  const measure = (share: number) => {
    const points = shape.map(({ day, views }) => ({
      day,
      value: Math.round(views * share * draw.between(0.85, 1.15)),
    }));
    const sum = points.reduce((total, { value }) => total + value, 0);
    return { points, total: Math.round(sum * (shape.length < days ? 1 : beyond)) };
  };
  const views = measure(1);
  const likes = measure(draw.between(0.03, 0.09));
  const comments = measure(draw.between(0.001, 0.004));
  const favorites = measure(draw.between(0.003, 0.012));
  return {
    totals: {
      views: views.total,
      likes: likes.total,
      comments: comments.total,
      favorites: favorites.total,
    },
    series: {
      views: views.points,
      likes: likes.points,
      comments: comments.points,
      favorites: favorites.points,
    },
    summary: null,
  };
}
