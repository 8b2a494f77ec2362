import { askedAbout } from '../../lib/keyapi/asked-about';
import type { JournalPage, JournalRow } from '../../lib/schema/journal';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { Button } from '../ui/button';
import { Hint } from './hint';
import { Row } from './section';

import styles from './journal.module.css';

const words = text.options.journal;

/** Requests, newest first: what for, when, from where, what came of it, what it cost. */
export function JournalRows({ page, onMore }: { page: JournalPage; onMore: () => void }) {
  const format = useFormat();
  const { rows, unreadable, next } = page;
  if (rows.length === 0 && unreadable === 0)
    return (
      <Row>
        <p className={styles['soft']}>{words.none}</p>
      </Row>
    );
  return (
    <Row>
      <ul className={styles['rows']} aria-label={words.title}>
        {rows.map((row) => (
          <li key={row.id} className={styles['entry']} data-state={row.state}>
            {row.state === 'note' ? <Note row={row} /> : <Purchase row={row} />}
          </li>
        ))}
      </ul>
      {unreadable > 0 && <Hint>{words.unreadableRows(unreadable, format.exact(unreadable))}</Hint>}
      {next !== null && (
        <Button size="small" onClick={onMore}>
          {words.more}
        </Button>
      )}
    </Row>
  );
}

function Purchase({ row }: { row: JournalRow }) {
  const format = useFormat();
  const { endpoint, questionKey, state, outcome, price, surface, unasked, message } = row;
  const kind = Object.hasOwn(words.kinds, endpoint)
    ? words.kinds[endpoint as keyof typeof words.kinds]
    : words.unknownKind;
  const { subject, region, page } = askedAbout(questionKey);
  const details = [region, page && words.page(page)].filter(Boolean).join(' · ');
  const isOpen = state === 'planned' || state === 'sent' || state === 'note';
  const cost = words.costs[isOpen ? 'open' : state](price, format.exact(price));
  const came = isOpen ? words.underWay : (words.outcomes[outcome ?? ''] ?? outcome);
  const from = [words.surfaces[surface], unasked && words.unasked[unasked]].filter(Boolean);
  return (
    <>
      <p className={styles['what']}>
        {kind} {subject && <bdi className={styles['subject']}>{subject}</bdi>}
        {details && <span className={styles['soft']}> · {details}</span>}
      </p>
      <p className={styles['cost']}>{cost}</p>
      <p className={styles['soft']}>
        <When at={row.plannedAt} /> · {from.join(' · ')}
      </p>
      <p className={styles['came']} {...(message !== null && { title: message })}>
        {came}
      </p>
    </>
  );
}

function Note({ row }: { row: JournalRow }) {
  return (
    <>
      <p className={styles['what']}>{words.notes[row.outcome ?? ''] ?? row.outcome}</p>
      <p className={styles['soft']}>
        <When at={row.plannedAt} />
      </p>
    </>
  );
}

function When({ at }: { at: number }) {
  const format = useFormat();
  return <time dateTime={new Date(at).toISOString()}>{format.fullDate(at)}</time>;
}
