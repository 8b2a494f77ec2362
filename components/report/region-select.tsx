import { useMemo, useState } from 'react';

import { text } from '../../lib/text/en';
import { useFormat } from '../hooks/use-format';
import { SelectField } from '../ui/select-field';
import { RegionCode } from './region-code';
import { isDocumented, regionGroups, type RegionKinds, undocumentedGroup } from './region-groups';

const other = 'other';
const last = { value: other, label: text.options.region.other };

/**
 * A region by its name: one that KeyAPI documents, or any other ISO 3166-1 alpha-2 code, typed.
 * `kinds` says of which lists the documented ones are offered.
 */
export function RegionSelect(props: {
  label: string;
  hint?: string;
  value: string;
  kinds: RegionKinds;
  onValue: (code: string) => void;
}) {
  const { label, hint, value, kinds, onValue } = props;
  const [typing, setTyping] = useState(false);
  const format = useFormat();
  const groups = useMemo(() => {
    const documented = regionGroups(format, kinds);
    return isDocumented(value, kinds)
      ? documented
      : [undocumentedGroup(format, value), ...documented];
  }, [format, kinds, value]);

  const choose = (code: string) => {
    setTyping(code === other);
    if (code !== other && code !== value) onValue(code);
  };
  return (
    <>
      <SelectField
        label={label}
        {...(hint !== undefined && { hint })}
        value={typing ? other : value}
        groups={groups}
        last={last}
        onValue={choose}
      />
      {typing && <RegionCode region={value} onCode={choose} onCancel={() => setTyping(false)} />}
    </>
  );
}
