import { creatorBaselines, type CreatorBaselines, unknownBaselines } from './creator-baselines';
import { type CreatorHeadline, creatorHeadline } from './creator-headline';
import { type CreatorSums, creatorSums } from './creator-sums';
import { libraryVideoFigures, type LibraryVideoFigures } from './library-video-figures';
import {
  type LoadedPage,
  loadedRun,
  type LoadedVideo,
  mergePages,
  unbrokenPages,
} from './loaded-videos';
import { type OutlierMultiple, outlierMultiple } from './outlier-multiple';

/** A video from this multiple of the creator's usual on stands out. */
const outlierFrom = 2;

export interface CreatorRow extends LoadedVideo {
  readonly figures: LibraryVideoFigures;
  /** Null where the loaded videos are not the newest ones in a row. */
  readonly multiple: OutlierMultiple | null;
  readonly outlier: boolean;
}

/** Everything that is shown of a creator's loaded videos. */
export interface CreatorFigures {
  /** In the order of the list, each video once. */
  readonly rows: readonly CreatorRow[];
  /** From the unbroken run of the newest videos alone. */
  readonly baselines: CreatorBaselines;
  readonly sums: CreatorSums;
  readonly headline: CreatorHeadline;
  /** Pages from the first on that surely follow each other; 0 in other orders. */
  readonly runPages: number;
  /** All pages surely follow each other: nothing between them is missing. */
  readonly unbroken: boolean;
  readonly dropped: number;
}

/** Derives the figures of the loaded pages; `isNewest` where they were asked for newest first. */
export function creatorFigures(pages: readonly LoadedPage[], isNewest: boolean): CreatorFigures {
  const loaded = mergePages(pages);
  const { videos: run, pages: runPages } = loadedRun(isNewest ? pages : []);
  const baselines = isNewest ? creatorBaselines(run) : null;
  const rows = loaded.map((entry) => {
    const { videoId, views } = entry.video;
    const multiple = isNewest ? outlierMultiple({ videoId, views: views.total }, run) : null;
    const outlier = (multiple?.figure.value ?? 0) >= outlierFrom;
    return { ...entry, figures: libraryVideoFigures(entry.video), multiple, outlier };
  });
  return {
    rows,
    baselines: baselines ?? unknownBaselines(),
    sums: creatorSums(loaded.map(({ video }) => video)),
    headline: creatorHeadline(isNewest ? run : loaded, baselines),
    runPages,
    unbroken: unbrokenPages(pages) === pages.length,
    dropped: pages.reduce((sum, page) => sum + page.dropped, 0),
  };
}
