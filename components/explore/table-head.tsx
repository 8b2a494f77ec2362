import { text } from '../../lib/text/en';
import { Icon } from '../ui/icon';
import { type ColumnName, columns as columnOf } from './columns';
import type { Sorting } from './sorting';

import styles from './video-table.module.css';

const words = text.explore.table;

/** The heads of the columns, each of which sorts the loaded rows. */
export function TableHead(props: {
  columns: readonly ColumnName[];
  sorting: Sorting<ColumnName> | null;
  onSort: (column: ColumnName) => void;
}) {
  const { columns, sorting, onSort } = props;
  return (
    <div className={styles['head']} role="rowgroup">
      <div className={styles['row']} role="row" aria-rowindex={1}>
        <span className={styles['video']} role="columnheader">
          {words.video}
        </span>
        {columns.map((name) => {
          const { name: label, title } = words.columns[name];
          const isSorted = sorting?.column === name;
          const direction = sorting?.descending ? 'descending' : 'ascending';
          return (
            <span
              key={name}
              className={styles['cell']}
              role="columnheader"
              data-look={columnOf[name].look}
              aria-sort={isSorted ? direction : 'none'}
            >
              <button
                type="button"
                className={styles['sort']}
                title={words.sortHint(title)}
                onClick={() => onSort(name)}
              >
                {label}
                {isSorted && <Icon name={sorting.descending ? 'sort-down' : 'sort-up'} small />}
              </button>
            </span>
          );
        })}
      </div>
    </div>
  );
}
