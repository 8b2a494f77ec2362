import type { Measure } from '../../lib/schema/video-trends';

export type PointShape = 'circle' | 'triangle' | 'rect' | 'rectRot';

interface SeriesLook {
  /** The custom property of its colour. */
  readonly token: `--${string}`;
  /** Dash and gap lengths in CSS pixels; empty is an unbroken line. */
  readonly dash: readonly number[];
  readonly point: PointShape;
}

/** How each measure looks everywhere: told apart by colour, and without colour by dash and point. */
export const seriesLook = {
  views: { token: '--series-views', dash: [], point: 'circle' },
  likes: { token: '--series-likes', dash: [], point: 'triangle' },
  comments: { token: '--series-comments', dash: [2, 2], point: 'rect' },
  favorites: { token: '--series-favorites', dash: [6, 3], point: 'rectRot' },
} as const satisfies Record<Measure, SeriesLook>;
