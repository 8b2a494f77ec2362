// a spreadsheet takes the text for what it is only with a byte order mark in front
const byteOrderMark = '\uFEFF';
const keptForMs = 60_000;

/** Hands a table to the browser's downloads as a file, without any permission. */
export function saveCsv(table: string, name: string, document = globalThis.document): void {
  const address = URL.createObjectURL(new Blob([byteOrderMark, table], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // some browsers read the file only after the click has been handled
  setTimeout(() => URL.revokeObjectURL(address), keptForMs);
}
