import type { Settings } from '../../lib/schema/settings';
import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { ChoiceRow } from './choice-row';
import { Hint } from './hint';
import type { Change } from './use-change';

const words = text.options.region;
const trendingPeriods = [7, 30] as const satisfies Settings['trendingPeriod'][];
const soundPeriods = [7, 30, 120] as const satisfies Settings['soundPeriod'][];

/** How many days trending lists and sounds look back, where nobody chose otherwise on the spot. */
export function PeriodRows(props: {
  settings: Pick<Settings, 'trendingPeriod' | 'soundPeriod'>;
  change: Change;
}) {
  const { settings, change } = props;
  const format = useFormat();
  const optionOf = <T extends number>(days: T) => ({
    value: days,
    label: words.days(format.exact(days)),
  });
  return (
    <>
      <ChoiceRow
        legend={words.trendingPeriod}
        value={settings.trendingPeriod}
        options={trendingPeriods.map(optionOf)}
        keep={(trendingPeriod) => change({ trendingPeriod })}
      />
      <ChoiceRow
        legend={words.soundPeriod}
        value={settings.soundPeriod}
        options={soundPeriods.map(optionOf)}
        keep={(soundPeriod) => change({ soundPeriod })}
      >
        <Hint>{words.periodsHint}</Hint>
      </ChoiceRow>
    </>
  );
}
