import { localDay } from '../../lib/credits/calendar';
import { counted } from '../../lib/credits/counted';
import type { Overview } from '../../lib/messaging/protocol';
import type { BudgetRow } from '../../lib/schema/journal';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { useNow } from '../hooks/use-now';
import { Bar } from '../ui/bar';
import { Row } from './section';

import styles from './spending-row.module.css';

const words = text.options.money;
const warnShare = 0.8;

/** Credits counted today and this month against their limits. */
export function SpendingRow({ spending }: { spending: NonNullable<Overview['spending']> }) {
  const { day, month, limits } = spending;
  const format = useFormat();
  const now = new Date(useNow(60_000));
  const isAhead = day.period > localDay(now);
  return (
    <Row>
      <h3 className={styles['title']}>{words.spent}</h3>
      <div className={styles['periods']}>
        <Period name={words.today} row={day} limit={limits.day} />
        <Period name={words.thisMonth} row={month} limit={limits.month} />
      </div>
      {month.doubtful > 0 && <p className={styles['note']}>{words.doubtfulMeaning}</p>}
      {isAhead && (
        <p className={styles['note']}>
          {words.clock(format.day(utcDay(day.period), now.getTime()))}
        </p>
      )}
    </Row>
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
  if (used >= limit * warnShare) return { tone: 'warn', note: words.nearly } as const;
  return { tone: 'plain', note: null } as const;
}

/** A calendar day (YYYY-MM-DD) as unix seconds at UTC midnight. */
const utcDay = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;
