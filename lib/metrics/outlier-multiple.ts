import type { Amount } from '../schema/amount';
import { type Figure, createFigure, divide } from './figure';
import { knownCount } from './known-count';
import { type LoadedVideo, publishedAt } from './loaded-videos';
import { median } from './median';

/** Of so many other videos a multiple is firm, of so many it is "~", of fewer there is none. */
const firmSample = 20;
const leastSample = 8;
/** Younger videos have not yet reached their level: seconds. */
const settlesAfter = 72 * 3600;

export interface OutlierMultiple {
  /** Approximate where the sample is not firm. */
  readonly figure: Figure;
  /** How many other videos its median is taken from. */
  readonly sample: number;
}

/**
 * Views / median views of the creator's other videos; those that were under 72 h old when they were fetched, and those
 * of unknown views, are left out. `run` is an unbroken run of the newest ones.
 */
export function outlierMultiple(
  { videoId, views }: { videoId: string; views: Amount },
  run: readonly LoadedVideo[],
): OutlierMultiple {
  const others = run.flatMap(({ video, fetchedAt }) => {
    const known = knownCount(video.views.total);
    const isOther = video.videoId !== videoId && hasSettled(video, fetchedAt);
    return known !== null && isOther ? [known] : [];
  });
  const usual = median(others);
  const sample = others.length;
  const counted = knownCount(views);
  const terms = [
    { name: 'views', value: counted },
    { name: 'median-others', value: usual },
    { name: 'other-videos', value: sample },
  ] as const;
  const outcome = sample < leastSample ? 'few-videos' : divide(counted, usual);
  const figure = createFigure('outlier-multiple', terms, outcome);
  return { figure: { ...figure, approximate: sample < firmSample }, sample };
}

function hasSettled(video: LoadedVideo['video'], fetchedAt: number): boolean {
  const published = publishedAt(video);
  return published === null || published <= fetchedAt / 1000 - settlesAfter;
}
