import { localDay } from '../../lib/credits/calendar';
import { counted, isNearlyUsed } from '../../lib/credits/counted';
import { call } from '../../lib/messaging/call';
import type { Overview } from '../../lib/messaging/protocol';
import type { BudgetRow } from '../../lib/schema/journal';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { useNow } from '../hooks/use-now';
import { Bar } from '../ui/bar';
import { Button } from '../ui/button';
import { SavingMark } from './saving-mark';
import { Row } from './section';
import { useDayName } from './use-day-name';
import { useSaving } from './use-saving';

import styles from './spending-row.module.css';

const words = text.options.money;

/** Credits counted today and this month against their limits. */
export function SpendingRow(props: {
  spending: NonNullable<Overview['spending']>;
  reload: () => Promise<void>;
}) {
  const { spending, reload } = props;
  const { day, month, limits } = spending;
  const nameOf = useDayName();
  const isAhead = day.period > localDay(new Date(useNow(60_000)));
  return (
    <Row>
      <h3 className={styles['title']}>{words.spent}</h3>
      <div className={styles['periods']}>
        <Period name={words.today} row={day} limit={limits.day} />
        <Period name={words.thisMonth} row={month} limit={limits.month} />
      </div>
      {month.doubtful > 0 && <p className={styles['note']}>{words.doubtfulMeaning}</p>}
      {isAhead && <Ahead day={nameOf(day.period)} reload={reload} />}
    </Row>
  );
}

/** The clock stands before the last day that was seen. */
function Ahead({ day, reload }: { day: string; reload: () => Promise<void> }) {
  const { saving, save } = useSaving();
  const start = () =>
    save(async () => {
      await call('startDay', undefined);
      await reload();
    });
  return (
    <div className={styles['ahead']}>
      <p className={styles['note']}>{words.clock(day)}</p>
      <Button size="small" onClick={() => void start()}>
        {words.startDay}
      </Button>
      <SavingMark saving={saving} fault={words.notDone} />
    </div>
  );
}

function Period({ name, row, limit }: { name: string; row: BudgetRow; limit: number }) {
  const { exact: write } = useFormat();
  const used = counted(row);
  const written = words.used(write(used), limit, write(limit));
  const { tone, note } = standing(used, limit);
  return (
    <div className={styles['period']} data-tone={tone}>
      <p className={styles['line']}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['used']}>{written}</span>
      </p>
      <Bar label={name} value={used} max={limit} words={written} tone={tone} />
      {note && <p className={styles['standing']}>{note}</p>}
      {row.doubtful > 0 && <p className={styles['note']}>{words.doubtful(write(row.doubtful))}</p>}
      {row.reserved > 0 && <p className={styles['note']}>{words.reserved(write(row.reserved))}</p>}
    </div>
  );
}

function standing(used: number, limit: number) {
  if (limit === 0) return { tone: 'bad', note: words.stopped } as const;
  if (used >= limit) return { tone: 'bad', note: words.reached } as const;
  if (isNearlyUsed(used, limit)) return { tone: 'warn', note: words.nearly } as const;
  return { tone: 'plain', note: null } as const;
}
