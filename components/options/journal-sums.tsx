import { counted } from '../../lib/credits/counted';
import type { Sums } from '../../lib/schema/journal';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { DayBars } from './day-bars';
import { DaysTable } from './days-table';
import { Hint } from './hint';
import { Row } from './section';
import { useDayName } from './use-day-name';

import styles from './journal.module.css';

const words = text.options.journal.chart;

/** What the last 30 days cost and saved, and every month. */
export function JournalSums({ sums }: { sums: Sums }) {
  const { days, months, saved } = sums;
  const format = useFormat();
  const nameOf = useDayName();
  const bars = days.map((row) => ({ day: nameOf(row.period), used: counted(row) }));
  const used = bars.reduce((sum, bar) => sum + bar.used, 0);
  const busy = bars.filter((bar) => bar.used > 0);
  const highest = busy.toSorted((a, b) => b.used - a.used)[0];
  const answers = saved.reduce((sum, day) => sum + day.answers, 0);
  const worth = saved.reduce((sum, day) => sum + day.credits, 0);
  const summary = [
    words.summary(used, format.exact(used), busy.length, format.exact(busy.length)),
    highest && words.highest(highest.used, format.exact(highest.used), highest.day),
  ];
  return (
    <Row>
      <h3 className={styles['title']}>{words.title}</h3>
      <p>{summary.filter(Boolean).join(' ')}</p>
      {used > 0 && <DayBars label={words.label} bars={bars} />}
      {answers > 0 && (
        <div>
          <p>{words.saved(answers, format.exact(answers), worth, format.exact(worth))}</p>
          <Hint>{words.savedMeaning}</Hint>
        </div>
      )}
      {(used > 0 || answers > 0) && <DaysTable days={days} saved={saved} />}
      {months.length > 0 && <Months months={months} />}
    </Row>
  );
}

function Months({ months }: Pick<Sums, 'months'>) {
  const format = useFormat();
  return (
    <table className={styles['months']}>
      <caption className={styles['title']}>{words.months}</caption>
      <tbody>
        {months.map((row) => (
          <tr key={row.period}>
            <th scope="row">{format.month(row.period)}</th>
            <td>
              {text.options.credits(counted(row), format.exact(counted(row)))}
              {row.doubtful > 0 && (
                <small> · {words.ofThemDoubtful(format.exact(row.doubtful))}</small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
