import { libraryTable } from '../../lib/export/library-table';
import type { LoadedVideo } from '../../lib/metrics/loaded-videos';
import { text } from '../../lib/text/en';
import { Button } from '../ui/button';

const words = text.explore.list;
// a spreadsheet takes the text for what it is only with a byte order mark in front
const byteOrderMark = '\uFEFF';
const keptForMs = 60_000;

/** Saves the loaded rows as a file. Never offered for made-up rows. */
export function CsvButton({ loaded, region }: { loaded: readonly LoadedVideo[]; region: string }) {
  const save = () => {
    const day = new Date().toISOString().slice(0, 10);
    const file = new Blob([byteOrderMark, libraryTable(loaded, text)], { type: 'text/csv' });
    saveAs(file, text.libraryTable.file(region, day));
  };
  return <Button onClick={save}>{words.csv}</Button>;
}

/** Hands a file to the browser's downloads, without any permission. */
function saveAs(file: Blob, name: string, document = globalThis.document): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // some browsers read the file only after the click has been handled
  setTimeout(() => URL.revokeObjectURL(address), keptForMs);
}
