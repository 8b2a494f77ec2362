import { readFileSync } from 'node:fs';

import type { Answer } from './envelope.ts';

const read = (name: string): Answer => {
  const file = new URL(`../../data/keyapi/${name}.example.json`, import.meta.url);
  return { status: 200, code: 0, text: readFileSync(file, 'utf8') };
};

/** The vendor's own example answers, byte for byte. */
export const examples = {
  videoTrends: read('video-trends'),
  trendingVideos: read('trending-videos'),
  videoList: read('video-list-analytics'),
  influencerVideos: read('influencer-videos-analytics'),
  musicDetail: read('trending-music-detail'),
};

/** The `data` of an example. */
export const exampleData = (name: keyof typeof examples) => JSON.parse(examples[name].text).data;
