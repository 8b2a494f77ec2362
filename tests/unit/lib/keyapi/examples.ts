import { readFileSync } from 'node:fs';
import path from 'node:path';

import { readAnswer, type Reading } from '@/lib/keyapi/answer';
import { endpoints } from '@/lib/keyapi/endpoints';
import type { EndpointName } from '@/lib/schema/question';

const fileNames = {
  videoTrends: 'video-trends',
  trendingVideos: 'trending-videos',
  videoList: 'video-list-analytics',
  influencerVideos: 'influencer-videos-analytics',
  musicDetail: 'trending-music-detail',
} satisfies Record<EndpointName, string>;

export const endpointNames = Object.keys(fileNames) as EndpointName[];

/** The vendor's own example answer. */
export const exampleText = (endpoint: EndpointName): string =>
  readFileSync(
    path.resolve(import.meta.dirname, `../../../data/keyapi/${fileNames[endpoint]}.example.json`),
    'utf8',
  );

/** An answer with status 200 and code 0 whose data are these; text is taken as JSON. */
export const readData = <E extends EndpointName>(
  endpoint: E,
  data: unknown,
  params?: Readonly<Record<string, unknown>>,
): Reading<E> => {
  const json = typeof data === 'string' ? data : (JSON.stringify(data) ?? 'null');
  const text = `{"code":0,"message":"success","data":${json},"requestId":"r"}`;
  return readAnswer<E>(endpoints[endpoint], { status: 200, text, params });
};

/** The data of an answer that holds some. */
export function dataOf<E extends EndpointName>(reading: Reading<E>) {
  if (reading.outcome !== 'data') throw new Error(JSON.stringify(reading));
  return reading;
}

/** The first row of an endpoint's example list, with some fields replaced. */
export function libraryRow(fields: Readonly<Record<string, unknown>> = {}) {
  const [row] = JSON.parse(exampleText('videoList')).data as Record<string, unknown>[];
  return { ...row, ...fields };
}
