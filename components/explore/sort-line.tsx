import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { Button } from '../ui/button';
import type { ColumnName } from './columns';
import type { Sorting } from './sorting';

import styles from './library-list.module.css';

const words = text.explore.table;

/** Says that a sort is of the loaded rows alone, and leads back to the order of the list. */
export function SortLine(props: {
  sorting: Sorting<ColumnName> | null;
  count: number;
  onUnsort: () => void;
}) {
  const { sorting, count, onUnsort } = props;
  const format = useFormat();
  return (
    <p className={styles['sorted']} role="status">
      {sorting
        ? words.sortedBy(
            words.columns[sorting.column].name,
            format.exact(count),
            sorting.descending,
          )
        : words.unsorted}
      {sorting && (
        <Button look="quiet" size="small" onClick={onUnsort}>
          {words.unsort}
        </Button>
      )}
    </p>
  );
}
