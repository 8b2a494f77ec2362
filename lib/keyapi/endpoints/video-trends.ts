import * as z from 'zod/mini';

import { priceOf } from '../../credits/prices';
import { dailyWindow } from '../../metrics/daily-window';
import { parameters } from '../../schema/question';
import { measures, type VideoTrends } from '../../schema/video-trends';
import { hour, type Endpoint, type Found } from '../endpoint';
import { isBlank, isRecord, type JsonRecord } from '../json';
import { amount, caption, favorites, name, part, read } from '../wire';
import { readSeries } from '../wire-list';

const days = read((list) => readSeries(list, readPoint));
const WireTrends = z.lazy(() =>
  z.object({
    current_interaction: part({ views: amount, likes: amount, comments: amount, favorites }),
    '14d_interaction': part({ views: days, likes: days, comments: days, favorites: days }),
    video_summary: part({ title: name, content: caption }),
  }),
);

/** Totals of one video and its daily series, asked of TikTok at this moment. */
export const videoTrends: Endpoint<'videoTrends'> = {
  name: 'videoTrends',
  path: '/v1/tiktok/video/trends',
  parameters: parameters.videoTrends,
  price: priceOf('videoTrends'),
  kind: 'realtime',
  freshForMs: (data, fetchedAt) => (isRecent(data, fetchedAt) ? 6 * hour : 7 * 24 * hour),
  read: readTrends,
};

function isRecent({ series }: VideoTrends, fetchedAt: number): boolean {
  const moments = { uploadedAt: null, fetchedAt };
  return measures.some((measure) => dailyWindow(series[measure], moments)?.recent);
}

function readTrends(data: unknown): Found<VideoTrends> {
  if (isBlank(data)) return { found: 'nothing' };
  const { data: wire } = z.safeParse(WireTrends, data);
  if (!wire || !isRecord(data)) return { found: 'unreadable' };
  const { current_interaction: totals, '14d_interaction': daily } = wire;
  const dropped = measures.reduce((sum, measure) => sum + daily[measure].dropped, 0);
  const known = measures.some(
    (measure) =>
      totals[measure] !== null || daily[measure].rows.some(({ value }) => value !== null),
  );
  if (!known) return { found: dropped > 0 || hasWrongPart(data) ? 'unreadable' : 'nothing' };
  const { views, likes, comments, favorites: saved } = daily;
  const { title, content } = wire.video_summary;
  return {
    found: 'data',
    data: {
      totals,
      series: {
        views: views.rows,
        likes: likes.rows,
        comments: comments.rows,
        favorites: saved.rows,
      },
      summary: content === null ? null : { title, content },
    },
    dropped,
  };
}

function readPoint({ message, value }: JsonRecord) {
  return { time: isRecord(message) ? message['timestamp'] : undefined, value };
}

function hasWrongPart(data: JsonRecord): boolean {
  const parts = [data['current_interaction'], data['14d_interaction']];
  return parts.some((sent) => !isBlank(sent) && !isRecord(sent));
}
