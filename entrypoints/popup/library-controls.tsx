import { RegionSelect } from '@/components/report/region-select';
import { Pick } from '@/components/trending/pick';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { type ListFilters, listOrders } from '@/lib/keyapi/list-filters';
import { text } from '@/lib/text/en';

import { PublishedPick } from './published-pick';

import styles from './library.module.css';

const words = text.popup.library;

const flags = ['sells', 'madeByAi', 'isAd'] as const;
const orders = listOrders
  .filter((order) => order !== 'library')
  .map((value) => ({ value, label: words.orders[value] }));

/** The filters that are used most; the others are on the full page. `search` is all of them in an address. */
export function LibraryControls(props: {
  filters: ListFilters;
  search: string;
  now: number;
  onFilters: (change: Partial<ListFilters>) => void;
}) {
  const { filters, search, now, onFilters } = props;
  const { region, order, ascending, publishedFrom } = filters;
  const direction = ascending ? words.ascending : words.descending;
  return (
    <div className={styles['controls']}>
      <div className={styles['region']}>
        <RegionSelect
          label={words.region}
          value={region}
          kinds="trending"
          onValue={(next) => onFilters({ region: next })}
        />
      </div>
      <PublishedPick
        from={publishedFrom}
        now={now}
        onFrom={(from) => onFilters({ publishedFrom: from })}
      />
      <div className={styles['order']}>
        <Pick
          label={words.order}
          value={order}
          options={orders}
          onValue={(next) => onFilters({ order: next })}
        />
        <Button
          look="quiet"
          title={direction}
          aria-label={direction}
          onClick={() => onFilters({ ascending: !ascending })}
        >
          <Icon name={ascending ? 'sort-up' : 'sort-down'} />
        </Button>
      </div>
      <div className={styles['toggles']} role="group" aria-label={words.only}>
        {flags.map((name) => (
          <Button
            key={name}
            size="small"
            look={filters[name] ? 'primary' : 'plain'}
            aria-pressed={filters[name] === true}
            onClick={() => onFilters({ [name]: filters[name] ? null : true })}
          >
            {words[name]}
          </Button>
        ))}
        <a
          className={styles['explore']}
          href={`/explore.html?${search}`}
          target="_blank"
          rel="noreferrer"
          title={words.exploreTitle}
        >
          {words.explore}
        </a>
      </div>
    </div>
  );
}
