import { useState } from 'react';

import { journalTable } from '../../lib/export/journal-table';
import { call } from '../../lib/messaging/call';
import { text } from '../../lib/text/en';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { saveCsv } from '../ui/save-csv';
import { SavingMark } from './saving-mark';
import { Row } from './section';
import { readRows } from './use-journal';
import { useSaving } from './use-saving';

import styles from './journal.module.css';

const words = text.options.journal;

/** The whole journal as a file, and an end to it after a second word. */
export function JournalActions() {
  const [asking, setAsking] = useState(false);
  const clearing = useSaving();
  const exporting = useSaving();
  const save = () =>
    exporting.save(async () => {
      const day = new Date().toISOString().slice(0, 10);
      const { rows } = await readRows(Infinity);
      saveCsv(journalTable(rows, text.options), words.file(day));
    });
  const clear = async () => {
    if (await clearing.save(() => call('clearJournal', undefined))) setAsking(false);
  };
  return (
    <Row>
      <div className={styles['actions']}>
        <Button size="small" onClick={() => void save()}>
          {words.csv}
        </Button>
        <Button size="small" look="danger" disabled={asking} onClick={() => setAsking(true)}>
          {words.clear}
        </Button>
        <SavingMark saving={exporting.saving} saved="" fault={words.notDone} />
        <SavingMark saving={clearing.saving} saved={words.cleared} fault={words.notDone} />
      </div>
      {asking && (
        <Notice
          tone="warn"
          title={words.clearing.title}
          actions={
            <>
              <Button size="small" look="danger" onClick={() => void clear()}>
                {words.clearing.yes}
              </Button>
              <Button size="small" onClick={() => setAsking(false)}>
                {words.clearing.no}
              </Button>
            </>
          }
        >
          {words.clearing.body}
        </Notice>
      )}
    </Row>
  );
}
