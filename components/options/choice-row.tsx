import type { ReactNode } from 'react';

import { Choice, type ChoiceOption } from '../ui/choice';
import { SavingMark } from './saving-mark';
import { Row } from './section';
import { useSaving } from './use-saving';

/** A setting of a few values, all in sight; kept as soon as it is chosen. */
export function ChoiceRow<T extends string | number>(props: {
  legend: string;
  look?: 'segments' | 'cards';
  value: T;
  options: readonly ChoiceOption<T>[];
  keep: (value: T) => Promise<void>;
  children?: ReactNode;
}) {
  const { legend, look = 'segments', value, options, keep, children } = props;
  const { saving, save } = useSaving();
  return (
    <Row mark={<SavingMark saving={saving} />}>
      <Choice
        legend={legend}
        look={look}
        value={value}
        options={options}
        onValue={(chosen) => void save(() => keep(chosen))}
      />
      {children}
    </Row>
  );
}
