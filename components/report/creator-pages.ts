import type { LoadedPage } from '../../lib/metrics/loaded-videos';
import type { Holding } from '../../lib/schema/holding';

/** The held pages of a creator's list, as the figures want them. */
export function loadedPages(pages: readonly Holding<'influencerVideos'>[]): LoadedPage[] {
  const first = pages[0]?.report?.fetchedAt ?? 0;
  return pages.flatMap(({ report }) => {
    if (!report) return [];
    const { data, dropped, kind } = report;
    // made-up pages are made when they are looked at, in no order
    const fetchedAt = kind === 'sample' ? first : report.fetchedAt;
    return [{ rows: data.rows, last: data.last, dropped, fetchedAt }];
  });
}
