import { useState } from 'react';

import { namedRegions } from '../../lib/format/region';
import { soundRegions, trendingRegions } from '../../lib/schema/regions';
import { text } from '../../lib/text/en';
import { SelectField } from '../ui/select-field';
import { RegionCode } from './region-code';
import { SavingMark } from './saving-mark';
import { Row } from './section';
import type { Change } from './use-change';
import { useSaving } from './use-saving';

const words = text.options.region;
const other = 'other';

const isListed = (code: string) => [...trendingRegions, ...soundRegions].includes(code);

const groups = [
  { label: words.both, codes: trendingRegions },
  { label: words.sounds, codes: soundRegions },
].map(({ label, codes }) => ({
  label,
  options: namedRegions(codes, undefined).map(({ code, name }) => ({
    value: code,
    label: name === code ? code : `${name} (${code})`,
  })),
}));

/** The region asked for: one that KeyAPI documents, by its name, or any other code. */
export function RegionField({ region, change }: { region: string; change: Change }) {
  const [typing, setTyping] = useState(!isListed(region));
  const { saving, save } = useSaving();
  const keep = (code: string) => void save(() => change({ region: code }));
  const choose = (value: string) => {
    setTyping(value === other);
    if (value !== other) keep(value);
  };
  return (
    <Row mark={<SavingMark saving={saving} />}>
      <SelectField
        label={words.label}
        value={typing || !isListed(region) ? other : region}
        groups={groups}
        last={{ value: other, label: words.other }}
        onValue={choose}
      />
      {(typing || !isListed(region)) && <RegionCode region={region} onCode={keep} />}
    </Row>
  );
}
