import type { LibraryVideo } from '../schema/library-video';
import { uploadedAt } from '../tiktok/video-id';

/** A page of a creator's list that is held. */
export interface LoadedPage {
  readonly rows: readonly LibraryVideo[];
  /** The page was not full, so none comes after it. */
  readonly last: boolean;
  /** Rows that could not be read. */
  readonly dropped: number;
  /** Unix milliseconds. */
  readonly fetchedAt: number;
}

/** A video with the page that says the newest of it; pages count from 1. */
export interface LoadedVideo {
  readonly video: LibraryVideo;
  readonly page: number;
  /** Unix milliseconds. */
  readonly fetchedAt: number;
}

/** When a video was published, in unix seconds: as the library says, else from its id; null where neither is readable. */
export const publishedAt = ({ createdAt, videoId }: LibraryVideo): number | null =>
  createdAt !== null && Number.isFinite(createdAt) && createdAt > 0
    ? createdAt
    : uploadedAt(videoId);

/**
 * The rows of several pages, each video once: where two pages hold it the one fetched last tells, and it stands where
 * it was met first.
 */
export function mergePages(pages: readonly LoadedPage[]): LoadedVideo[] {
  const loaded = new Map<string, LoadedVideo>();
  pages.forEach(({ rows, fetchedAt }, index) => {
    for (const video of rows) {
      const known = loaded.get(video.videoId);
      const next = { video, page: index + 1, fetchedAt };
      if (!known) loaded.set(video.videoId, next);
      else if (fetchedAt > known.fetchedAt)
        loaded.set(video.videoId, { ...next, page: known.page });
    }
  });
  return [...loaded.values()];
}

/**
 * How many pages, from the first on, surely follow each other without a gap. A page that was fetched before the one
 * in front of it ends the run: what was posted in between has pushed videos past it.
 */
export function unbrokenPages(pages: readonly LoadedPage[]): number {
  const end = pages.findIndex((page, index) => {
    const before = pages[index - 1];
    return before !== undefined && page.fetchedAt < before.fetchedAt;
  });
  return end < 0 ? pages.length : end;
}

/** The videos of the pages that surely follow each other, and how many pages those are. */
export function loadedRun(pages: readonly LoadedPage[]): { videos: LoadedVideo[]; pages: number } {
  const count = unbrokenPages(pages);
  return { videos: mergePages(pages.slice(0, count)), pages: count };
}
