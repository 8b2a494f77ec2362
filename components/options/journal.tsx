import { text } from '../../lib/text/en';
import { JournalActions } from './journal-actions';
import { JournalRows } from './journal-rows';
import { JournalSums } from './journal-sums';
import { UnreadableRow } from './unreadable-row';
import { useJournal } from './use-journal';

const words = text.options.journal;

/** What was asked with the key: sums, every request, and what can be done with them. */
export function Journal() {
  const { shown, look, showMore } = useJournal();
  if (shown === undefined) return null;
  if (shown === null) return <UnreadableRow words={words.unreadable} onLook={look} />;
  const { sums, page } = shown;
  return (
    <>
      <JournalSums sums={sums} />
      <JournalRows page={page} onMore={showMore} />
      {page.rows.length > 0 && <JournalActions />}
    </>
  );
}
