import { text } from '../../lib/text/en';
import { RegionSelect } from '../report/region-select';
import { SavingMark } from './saving-mark';
import { Row } from './section';
import type { Change } from './use-change';
import { useSaving } from './use-saving';

const words = text.options.region;

/** The region that KeyAPI is asked for. */
export function RegionField({ region, change }: { region: string; change: Change }) {
  const { saving, save } = useSaving();
  return (
    <Row mark={<SavingMark saving={saving} />}>
      <RegionSelect
        label={words.label}
        value={region}
        kinds="all"
        onValue={(chosen) => void save(() => change({ region: chosen }))}
      />
    </Row>
  );
}
