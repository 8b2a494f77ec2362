import type { Amount } from '../schema/amount';
import type { Measure, VideoTrends } from '../schema/video-trends';
import { type Corrections, findCorrections } from './corrections';
import { type DailyWindow, type Moments, dailyWindow } from './daily-window';
import { type Engagement, engagement } from './engagement';
import type { Figure } from './figure';
import { halfLife } from './half-life';
import { type Headline, headlineOf } from './headline';
import { knownCount } from './known-count';
import { type Momentum, momentum } from './momentum';
import { type Peak, findPeak, levelAgainstPeak, peakViews } from './peak';
import { windowShare } from './window-share';

/** Everything the video panel shows, derived from one answer. Peak, momentum, half-life and share are of views. */
export interface VideoFigures extends Moments {
  readonly totals: Readonly<Record<Measure, Amount>>;
  readonly windows: Readonly<Record<Measure, DailyWindow | null>>;
  readonly corrections: Readonly<Record<Measure, Corrections>>;
  readonly engagement: Engagement;
  readonly windowShare: Figure;
  readonly peak: Peak | null;
  readonly peakViews: Figure;
  readonly levelAgainstPeak: Figure;
  readonly momentum: Momentum;
  readonly halfLife: Figure;
  readonly headline: Headline;
}

function perMeasure<T>(derive: (measure: Measure) => T): Record<Measure, T> {
  return {
    views: derive('views'),
    likes: derive('likes'),
    comments: derive('comments'),
    favorites: derive('favorites'),
  };
}

/** Derives the figures of one video; `uploadedAt` in unix seconds (from the id), `fetchedAt` in unix milliseconds. */
export function videoFigures(
  trends: VideoTrends,
  { uploadedAt, fetchedAt }: Moments,
): VideoFigures {
  const moments = { uploadedAt, fetchedAt };
  const totals = perMeasure((measure) => knownCount(trends.totals[measure]));
  const windows = perMeasure((measure) => dailyWindow(trends.series[measure], moments));
  const window = windows.views;
  const share = windowShare(window, totals.views);
  const peak = findPeak(window);
  const pace = momentum(window);
  return {
    ...moments,
    totals,
    windows,
    corrections: perMeasure((measure) => findCorrections(windows[measure])),
    engagement: engagement(totals),
    windowShare: share,
    peak,
    peakViews: peakViews(window, peak),
    levelAgainstPeak: levelAgainstPeak(window, peak),
    momentum: pace,
    halfLife: halfLife(window, peak),
    headline: headlineOf({
      ...moments,
      totalViews: totals.views,
      window,
      share,
      peak,
      momentum: pace,
    }),
  };
}
