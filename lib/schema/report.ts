import type { LibraryPage } from './library-video';
import type { MusicDetail } from './music-detail';
import type { EndpointName } from './question';
import type { TrendingVideos } from './trending-videos';
import type { VideoTrends } from './video-trends';

/** The data of each endpoint, in our own vocabulary. */
export interface DataOf {
  videoTrends: VideoTrends;
  trendingVideos: TrendingVideos;
  videoList: LibraryPage;
  influencerVideos: LibraryPage;
  musicDetail: MusicDetail;
}

/** Where figures come from: asked just now, from a library refreshed daily, or made up. */
export type ReportKind = 'realtime' | 'library' | 'sample';

/** Why nothing is known: not in the vendor's library, or the vendor's own source is gone. */
export type EmptyReason = 'not-in-library' | 'upstream-gone';

/** A dated answer of one endpoint to one question. */
export interface Report<E extends EndpointName = EndpointName> {
  kind: ReportKind;
  data: DataOf[E];
  /** Rows that could not be read. */
  dropped: number;
  /** Unix milliseconds. */
  fetchedAt: number;
  /** Credits it cost; 0 for a sample. */
  price: number;
}
