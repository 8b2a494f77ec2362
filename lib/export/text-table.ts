/** Text, a number, or nothing known. */
export type Cell = string | number | null;

/** What a spreadsheet takes for a formula (also in full width), and the quote that would swallow the cells after it. */
const ACTIVE_START = /^[\s'"]*[=+\-@＝＋－＠]|^\s*"/u;

function textCell(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return ACTIVE_START.test(line) ? `'${line}` : line;
}

/** A cell as a spreadsheet may hold it: numbers raw, unknown empty, text that can start no formula and has one line. */
function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(cell);
  return Number.isFinite(cell) ? String(cell) : '';
}

/**
 * Tab-separated lines for a spreadsheet: numbers raw, unknown empty. Text can neither start a formula (it gets an
 * apostrophe) nor leave its cell (tabs, line breaks and other control characters become a space).
 */
export function textTable(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map(writeCell).join('\t')).join('\n');
}

/** Comma-separated lines after RFC 4180; cells as in `textTable`. */
export function csvTable(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: Cell): string {
  const written = writeCell(cell);
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}
