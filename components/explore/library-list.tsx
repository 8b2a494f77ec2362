import { useDeferredValue, useEffect, useMemo, useState } from 'react';

import type { ListFilters } from '../../lib/keyapi/list-filters';
import type { Overview } from '../../lib/messaging/protocol';
import { mergePages } from '../../lib/metrics/loaded-videos';
import { saidAt } from '../../lib/schema/holding';
import type { LibraryVideo } from '../../lib/schema/library-video';
import type { Question } from '../../lib/schema/question';
import type { Subject } from '../../lib/schema/subject';
import { text } from '../../lib/text/en';
import { usePages } from '../hooks/use-pages';
import { heldOf, troubledPage } from '../report/paged-states';
import { ReportStates, ReportWarnings } from '../report/report-states';
import type { Stage } from '../report/stage';
import { type ColumnName, columns as columnOf } from './columns';
import { ListFoot } from './list-foot';
import { ListHead } from './list-head';
import { LoosenNotice } from './loosen-notice';
import { OverviewChart } from './overview-chart';
import { SortLine } from './sort-line';
import { nextSorting, type Sorting, sortRows } from './sorting';
import { VideoTable } from './video-table';

import styles from './library-list.module.css';

/** The library's answer to one question. Give it a `key` of the question. */
export function LibraryList(props: {
  question: Question<'videoList'>;
  filters: ListFilters;
  columns: readonly ColumnName[];
  overview: Overview;
  now: number;
  stage: Stage;
  onFilters: (change: Partial<ListFilters>) => void;
  onColumns: (columns: readonly ColumnName[]) => void;
  onVideos: (videos: readonly LibraryVideo[]) => void;
  onReport: (subject: Subject) => void;
}) {
  const { question, filters, columns, overview, now, stage } = props;
  const { onFilters, onColumns, onVideos, onReport } = props;
  const paged = usePages(question, stage.surface);
  const { pages, next, buyAllAgain } = paged;
  const [sorting, setSorting] = useState<Sorting<ColumnName> | null>(null);
  const loaded = useMemo(
    () => mergePages(pages.flatMap(({ report }) => (report ? { ...report, ...report.data } : []))),
    [pages],
  );
  const videos = useMemo(() => loaded.map(({ video }) => video), [loaded]);
  const sorted = useMemo(
    () =>
      sorting ? sortRows(videos, columnOf[sorting.column].sortBy, sorting.descending) : videos,
    [videos, sorting],
  );
  const charted = useDeferredValue(videos);
  useEffect(() => onVideos(videos), [onVideos, videos]);

  const { holding, loading } = next;
  const isSample = pages[0]?.report?.kind === 'sample';
  const troubled = troubledPage(paged);
  const isEmpty = pages.length === 0 && holding?.empty?.reason === 'not-in-library';
  const states = { words: text.asks.videoList, spending: overview.spending, now, stage };
  return (
    <section className={styles['list']} aria-label={text.explore.list.title}>
      <ReportWarnings held={heldOf(paged)} stage={stage} />
      {pages.length > 0 && (
        <>
          <ListHead
            {...{ pages, loaded, columns, loading, now, onColumns }}
            region={filters.region}
            onRefresh={buyAllAgain}
          />
          <SortLine sorting={sorting} count={videos.length} onUnsort={() => setSorting(null)} />
          <VideoTable
            {...{ columns, sorting, now, onReport }}
            videos={sorted}
            onSort={(column) => setSorting(nextSorting(sorting, column))}
          />
          <ListFoot paged={paged} />
        </>
      )}
      {isEmpty && holding?.empty && !holding.trouble && !loading ? (
        <LoosenNotice
          {...{ filters, now, onFilters }}
          empty={holding.empty}
          price={holding.price}
          onBuy={() => next.buy(holding.price, saidAt(holding))}
        />
      ) : (
        !isSample &&
        (pages.length === 0 || troubled) && <ReportStates held={troubled ?? next} {...states} />
      )}
      {pages.length > 0 && <OverviewChart videos={charted} now={now} />}
    </section>
  );
}
