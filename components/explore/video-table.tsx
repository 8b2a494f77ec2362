import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useLayoutEffect, useRef } from 'react';

import type { LibraryVideo } from '../../lib/schema/library-video';
import type { Subject } from '../../lib/schema/subject';
import { text } from '../../lib/text/en';
import { type ColumnName, columns as columnOf } from './columns';
import type { Sorting } from './sorting';
import { TableHead } from './table-head';
import { VideoRow } from './video-row';

import styles from './video-table.module.css';

/** Height of a row in CSS pixels; every row has the same, so that none need be measured. */
const rowHeight = 60;

/**
 * Videos in rows, of which only those in sight are drawn. Its elements are no table for the sake of the layout, and
 * say by their roles that they are one.
 */
export function VideoTable(props: {
  videos: readonly LibraryVideo[];
  columns: readonly ColumnName[];
  sorting: Sorting<ColumnName> | null;
  onSort: (column: ColumnName) => void;
  now: number;
  onReport: (subject: Subject) => void;
}) {
  const { videos, columns, sorting, onSort, now, onReport } = props;
  const room = useRef<HTMLDivElement>(null);
  const { getVirtualItems, getTotalSize, scrollToOffset } = useVirtualizer({
    count: videos.length,
    getScrollElement: () => room.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => videos[index]?.videoId ?? index,
    overscan: 6,
  });
  // another order begins at its top
  useLayoutEffect(() => scrollToOffset(0), [sorting, scrollToOffset]);
  return (
    <div
      ref={room}
      className={styles['room']}
      role="table"
      aria-label={text.explore.table.label}
      aria-rowcount={videos.length + 1}
      aria-colcount={columns.length + 1}
      style={layoutOf(columns)}
    >
      <TableHead columns={columns} sorting={sorting} onSort={onSort} />
      <div className={styles['rows']} role="rowgroup" style={{ height: getTotalSize() }}>
        {getVirtualItems().map(({ index, key, start }) => {
          const video = videos[index];
          return (
            video && <VideoRow key={key} {...{ video, index, start, columns, now, onReport }} />
          );
        })}
      </div>
    </div>
  );
}

/** The same columns for every row, which is a grid of its own; below their least width they scroll sideways. */
function layoutOf(columns: readonly ColumnName[]): CSSProperties {
  const widths = [
    'var(--least-video)',
    ...columns.map((name) => `var(--least-${columnOf[name].look})`),
  ];
  const properties: Record<`--${string}`, string> = {
    '--row-height': `${rowHeight}px`,
    '--least': `calc(${widths.join(' + ')})`,
    '--template': widths.map((width, at) => `minmax(${width}, ${at ? 1 : 3}fr)`).join(' '),
  };
  return properties;
}
