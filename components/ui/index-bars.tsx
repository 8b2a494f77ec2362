import { type ReactNode, useState } from 'react';

import { Button } from './button';

import styles from './index-bars.module.css';

export interface IndexBar {
  key: string;
  name: string;
  /** Beside the name: what is particular about this row. */
  note?: string | null;
  /** Null where it is not known; then there is no bar. */
  value: number | null;
  /** The value in words. */
  written: string;
  /** Stands out among the others. */
  marked?: boolean;
}

/** Rows with a bar each, relative to the highest of them; a long list is folded after `most` rows. */
export function IndexBars(props: {
  label: string;
  bars: readonly IndexBar[];
  most: number;
  more: (count: number) => string;
  less: string;
}) {
  const { label, bars, most, more, less } = props;
  const highest = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  return (
    <Folded label={label} most={most} more={more} less={less}>
      {bars.map((bar) => (
        <li key={bar.key} className={styles['row']} data-marked={bar.marked ?? false}>
          <span className={styles['name']}>
            <bdi className={styles['words']} title={bar.name}>
              {bar.name}
            </bdi>
            {bar.note && <span className={styles['note']}>{bar.note}</span>}
          </span>
          <span className={styles['value']}>{bar.written}</span>
          <svg className={styles['bar']} aria-hidden="true">
            <rect
              className={styles['share']}
              width={`${shareOf(bar.value, highest) * 100}%`}
              height="100%"
            />
          </svg>
        </li>
      ))}
    </Folded>
  );
}

const shareOf = (value: number | null, highest: number): number =>
  value === null || highest <= 0 ? 0 : Math.min(Math.max(value / highest, 0), 1);

/** A list of which the first `most` items show until more are asked for. */
export function Folded(props: {
  label: string;
  most: number;
  more: (count: number) => string;
  less: string;
  children: readonly ReactNode[];
}) {
  const { label, most, more, less, children } = props;
  const [open, setOpen] = useState(false);
  // one hidden row is no longer than the control that would show it
  const isLong = children.length > most + 1;
  return (
    <div className={styles['folded']}>
      <ul className={styles['list']} aria-label={label}>
        {isLong && !open ? children.slice(0, most) : children}
      </ul>
      {isLong && (
        <Button look="quiet" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? less : more(children.length)}
        </Button>
      )}
    </div>
  );
}
