import type { LoadedVideo } from '../../lib/metrics/loaded-videos';
import type { Holding } from '../../lib/schema/holding';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { BuyButton } from '../report/buy-button';
import { FreshnessChip } from '../report/freshness-chip';
import { ColumnChooser } from './column-chooser';
import type { ColumnName } from './columns';
import { CsvButton } from './csv-button';

import styles from './library-list.module.css';

const words = text.explore.list;

/** How much is loaded, how old it is, what it has cost, and what can be done with all of it. */
export function ListHead(props: {
  pages: readonly Holding<'videoList'>[];
  loaded: readonly LoadedVideo[];
  region: string;
  columns: readonly ColumnName[];
  loading: boolean;
  now: number;
  onColumns: (columns: readonly ColumnName[]) => void;
  onRefresh: (price: number) => void;
}) {
  const { pages, loaded, region, columns, loading, now, onColumns, onRefresh } = props;
  const format = useFormat();
  const oldest = pages.reduce<Holding<'videoList'> | undefined>(
    (found, page) => (fetchedAt(page) < fetchedAt(found) ? page : found),
    undefined,
  );
  if (!oldest?.report) return null;
  const { price, report } = oldest;
  const isSample = report.kind === 'sample';
  const sumOf = (of: 'dropped' | 'price') =>
    pages.reduce((sum, page) => sum + (page.report?.[of] ?? 0), 0);
  const dropped = sumOf('dropped');
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>
        {words.loaded(loaded.length, format.exact(loaded.length))}
      </h2>
      <FreshnessChip report={report} stale={pages.some(({ stale }) => stale)} now={now} />
      {!isSample && (
        <>
          <span className={styles['note']}>{words.source}</span>
          <span className={styles['note']}>{words.spent(sumOf('price'))}</span>
        </>
      )}
      {dropped > 0 && <span className={styles['note']}>{words.dropped(dropped)}</span>}
      <div className={styles['actions']}>
        {!isSample && (
          <BuyButton
            disabled={loading}
            title={words.refreshTitle(pages.length)}
            onBuy={() => onRefresh(price)}
          >
            {words.refresh(price * pages.length)}
          </BuyButton>
        )}
        {!isSample && <CsvButton loaded={loaded} region={region} />}
        <ColumnChooser columns={columns} onColumns={onColumns} />
      </div>
    </div>
  );
}

const fetchedAt = (page: Holding<'videoList'> | undefined): number =>
  page?.report?.fetchedAt ?? Infinity;
