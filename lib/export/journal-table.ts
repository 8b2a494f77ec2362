import type { JournalRow } from '../schema/journal';
import type { text as allText } from '../text/en';
import { isoTime } from './figure-row';
import { csvTable } from './text-table';

/** The rows of the journal as CSV, in the order given; times are UTC, prices credits. */
export function journalTable(
  rows: readonly JournalRow[],
  { journal: { columns } }: Pick<(typeof allText)['options'], 'journal'>,
): string {
  const lines = rows.map((row) => [
    isoTime(row.plannedAt),
    isoTime(row.endedAt),
    row.endpoint,
    row.questionKey,
    row.surface,
    row.unasked,
    row.price,
    row.state,
    row.outcome,
    row.message,
    row.day,
  ]);
  const { at, endedAt, endpoint, asked, surface, unasked, price } = columns;
  const { state, outcome, message, day } = columns;
  const head = [
    at,
    endedAt,
    endpoint,
    asked,
    surface,
    unasked,
    price,
    state,
    outcome,
    message,
    day,
  ];
  return csvTable([head, ...lines]);
}
