import { libraryTable } from '../../lib/export/library-table';
import type { LoadedVideo } from '../../lib/metrics/loaded-videos';
import { text } from '../../lib/text/en';
import { Button } from '../ui/button';
import { saveCsv } from '../ui/save-csv';

const words = text.explore.list;

/** Saves the loaded rows as a file. Never offered for made-up rows. */
export function CsvButton({ loaded, region }: { loaded: readonly LoadedVideo[]; region: string }) {
  const save = () => {
    const day = new Date().toISOString().slice(0, 10);
    saveCsv(
      libraryTable(loaded, { libraryTable: text.libraryTable, metrics: text.metrics }),
      text.libraryTable.file(region, day),
    );
  };
  return <Button onClick={save}>{words.csv}</Button>;
}
