import { useId } from 'react';

import { text } from '../../lib/text/en';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { type ColumnName, columnNames, usualColumns } from './columns';

import styles from './column-chooser.module.css';

const words = text.explore.table;

/** Which columns stand in the table. */
export function ColumnChooser(props: {
  columns: readonly ColumnName[];
  onColumns: (columns: readonly ColumnName[]) => void;
}) {
  const { columns, onColumns } = props;
  const id = useId();
  return (
    <>
      <Button popoverTarget={id}>
        <Icon name="table" small />
        {words.columnsButton}
      </Button>
      <fieldset id={id} popover="auto" className={styles['choices']}>
        <legend className={styles['legend']}>{words.columnsLabel}</legend>
        {columnNames.map((name) => (
          <label key={name} className={styles['choice']} title={words.columns[name].title}>
            <input
              type="checkbox"
              checked={columns.includes(name)}
              onChange={({ target }) =>
                onColumns(
                  columnNames.filter((each) =>
                    each === name ? target.checked : columns.includes(each),
                  ),
                )
              }
            />
            {words.columns[name].name}
          </label>
        ))}
        <Button size="small" onClick={() => onColumns(usualColumns)}>
          {words.usual}
        </Button>
      </fieldset>
    </>
  );
}
